import { wordSet } from "./words";

/** Given names that are common in news in English, by the pronoun that they take; those of both are in neither. */
export const MALE = wordSet(`
  Aaron Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Aidan Alan Albert Alberto Alejandro Aleksandr Alex Alexander Alexei Alexey Alfred Ali Allan Allen
  Alvin Anders Andre Andreas Andres Andrei Andrew Andrzej Andy Angus Anthony Antonio Antony Arnold Arthur Arturo Austin Barack Barry Bashar Ben
  Benjamin Bernard Bernie Bill Billy Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Carl Carlos Cesar Chad Charles
  Charlie Chris Christian Christopher Chuck Clarence Claude Clive Colin Conor Corey Cory Craig Curtis Daniel Danny Darren Dave David Dean Dennis Derek
  Diego Dmitri Dmitry Dominic Don Donald Doug Douglas Duncan Dustin Dwayne Dylan Earl Eddie Edgar Eduardo Edward Edwin Elijah Elon Emmanuel Emilio Enrique
  Eric Erik Ernest Ethan Eugene Evan Felipe Felix Fernando Fidel Francis Francisco Francois Frank Franklin Franz Fred Frederick Fumio Gary Gavin Geoff Geoffrey
  George Gerald Gerard Giorgio Giovanni Giuseppe Glen Glenn Gordon Graham Greg Gregory Guido Gustavo Guy Hans Harold Harry Harvey Hassan Hector Henri
  Henry Herbert Herman Hosni Howard Hugh Hugo Hussein Ian Ibrahim Igor Ilham Imran Isaac Ivan Jack Jacob Jacques Jaime Jair Jake James Jan Jared Jaroslaw Jason
  Javier Jay Jean Jean-Claude Jeff Jeffrey Jens Jeremy Jerome Jerry Jesus Jim Jimmy Joao Joe Joel John Johnny Jon Jonathan Jorge Jose Joseph Josh Joshua
  Juan Julian Julio Justin Karl Keith Ken Kenneth Kevin Kim Klaus Kurt Kyle Lance Larry Lars Lawrence Lee Leo Leon Leonard Leonardo Liam Lindsey Lionel Lloyd
  Louis Luca Lucas Luis Luke Malcolm Manuel Marc Marco Marcos Marcus Mario Mark Markus Martin Marvin Mateusz Mathias Matt Matteo Matthew Maurice Max
  Michael Michel Miguel Mikhail Mike Mitch Mitt Mohamed Mohammad Mohammed Muhammad Moritz Morgan Moses Mustafa Narendra Nathan Neil Nelson Nicholas Nick
  Nicolas Nigel Nikolai Noah Norman Oleg Oliver Omar Oscar Otto Owen Pablo Patrick Paul Pedro Pete Peter Petro Phil Philip Phillip Pierre Pranab Qasem Rafael Ralph
  Ramon Randy Raul Ray Raymond Recep Rex Ricardo Richard Rick Rob Robert Roberto Rod Rodrigo Roger Roland Ron Ronald Ross Roy Rudy Rupert Russell Ryan
  Salman Sam Samuel Scott Sean Sebastian Sergei Sergey Sergio Seth Shane Shawn Shinzo Silvio Simon Spencer Stanley Stefan Stephen Steve Steven Stewart
  Stuart Sven Tariq Ted Terrence Terry Theodore Thomas Tim Timothy Toby Todd Tom Tommy Tony Travis Trevor Tyler Victor Viktor Vincent Vladimir Volodymyr
  Walter Warren Wayne Wilhelm Will William Winston Wolfgang Xavier Yasser Yuri Yusuf Zachary Zoran Boyko Nikol Jens Andrus Oleksiy Dinualdo Eliud Pier
`);

export const FEMALE = wordSet(`
  Abigail Agnes Alexandra Alexandria Alice Alicia Alina Alison Allison Amanda Amber Amelia Amy Ana Anastasia Andrea Angela Angelina Anita Ann Anna Anne Annie
  Antonia Ashley Audrey Barbara Beatrice Bernadette Beth Betty Beverly Brenda Bridget Brigid Brittany Camila Carla Carmen Carol Carole Caroline Carolyn Carrie
  Catherine Cecilia Charlotte Cheryl Chloe Christina Christine Claire Clara Claudia Cristina Crystal Cynthia Daisy Dawn Debbie Deborah Debra Denise
  Diana Diane Dolores Donna Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisa Elisabeth Elizabeth Ella Ellen Emily Emma Erica Erin Esther Eva Eve
  Fatima Fiona Florence Frances Gabriela Gabriella Gail Gina Gladys Gloria Grace Greta Gretchen Hana Hannah Heather Heidi Helen Helena Helga Hilary Hillary Ida
  Ingrid Irene Irina Isabel Isabella Jacinda Jacqueline Jane Janet Janice Jasmine Jean Jeanne Jennifer Jenny Jessica Jill Joan Joanna Joanne Josephine Joyce
  Juanita Judith Judy Julia Julie June Kamala Karen Karin Karina Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kayla Kimberly Kirsten Kristen Kristin Laura
  Lauren Leah Lena Leslie Lillian Linda Lisa Liz Lois Lorraine Louise Lucia Lucy Lydia Lynn Madeleine Madison Margaret Maria Marian Marianne Marie Marilyn
  Marina Marjorie Martha Mary Maureen Megan Meghan Melania Melanie Melissa Mette Mia Michelle Mildred Miriam Molly Monica Nadia Nancy Naomi Natalia Natalie
  Natasha Nicola Nicole Nina Nora Norma Olga Olivia Pamela Patricia Paula Pauline Penelope Penny Phyllis Priti Rachel Rebecca Renee Rita Roberta Rosa Rose Rosemary Ruth
  Sabrina Sally Samantha Sandra Sara Sarah Selena Sharon Sheila Shelley Shirley Silvia Simone Sofia Sonia Sophia Sophie Stacey Stella Stephanie Sue Susan Susanna Susanne Suzanne
  Svetlana Sviatlana Sylvia Tamara Tammy Tanya Tara Teresa Theresa Tiffany Tina Tracy Tulsi Ursula Valentina Valerie Vanessa Vera Veronica Veronika Victoria Virginia
  Vivian Wanda Wendy Yolanda Yvette Yvonne Zara Zoe Dorsa Zuzana Kellyanne Kirsten Amrita Anisha Priyanka
`);

export type Gender = "m" | "f" | "?";

export function genderOf(givenName: string): Gender {
  const male = MALE.has(givenName);
  return male === FEMALE.has(givenName) ? "?" : male ? "m" : "f";
}

export function isGivenName(word: string): boolean {
  return MALE.has(word) || FEMALE.has(word);
}
