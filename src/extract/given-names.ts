import { wordSet } from "./words";

/** Given names that are common in news in English, by the pronoun that they take. */
const MALE = wordSet(`
  Aaron Abbas Abdallah Abdel Abdelaziz Abdelfattah Abdelmadjid Abdirahman Abdou Abdoulaye Abdul Abdulaziz Abdulla
  Abdullah Abdullahi Abdulrahman Abdurrahman Abe Abel Abhijit Abhishek Abiy Abraham Abu Achim Adam Adama Ade Adel
  Adem Adil Aditya Adnan Adolf Adolfo Agustin Agustín Ahmad Ahmed Ahmet Aidan Aiden Ajay Ajit Akbar Akihiko
  Akihito Akin Akio Akira Akshay Alaa Alain Alamgir Alan Alassane Albert Alberto Albin Aldo Alec Alejandro Alejo
  Aleksandar Aleksander Aleksandr Aleksei Aleksey Alen Alessandro Alexander Alexandre Alexandros Alexei Alexey Alf
  Alfonso Alfred Alfredo Algirdas Alhassan Ali Alistair Alister Aliyu Allan Allen Almazbek Alois Alonso Alphonse
  Alphonso Alton Alvaro Alvin Amadou Amar Amarinder Amit Amitabh Ammar Amos Amr Anand Anas Anatol Anatoliy Anatoly
  Anders Andre Andreas Andrei Andres Andrew Andris Andrius Andriy Andrus Andrzej András Andrés Andy Aneurin Angelo
  Angus Anibal Anil Anish Ankit Ansel Anselm Anson Antanas Ante Anthony Antoine Anton Antonio Antony Antonín Antti
  António Antônio Anupam Anwar Aníbal Aram Archie Ari Arif Arild Aristide Arjun Arkady Armando Armen Armin Arnaud
  Arne Arno Arnold Aron Arsen Arseniy Arsène Artem Arthur Artur Arturo Arun Arvid Arvin Arvind Asad Asaf Ashish
  Ashok Ashraf Asif Aslan Atef Atif Atul Auguste Augusto Aurel Aurelio Austin Avi Avigdor Axel Ayman Ayub Aziz
  Azmin Babak Babatunde Bader Badr Bakhtiar Balram Balázs Bandar Barack Barry Bart Bartholomew Bartosz Baruch
  Bashar Basil Bassam Bassirou Bastian Ben Benedict Benigno Benito Benjamin Benjamín Benny Benoit Benoît Bent
  Bernard Bernardo Bernd Bernhard Bernie Bert Bertie Bertil Bertrand Bharat Bhupesh Bidhya Bidzina Bikram Bilal
  Bill Billy Biram Bjarne Bjarni Björn Bjørn Blaise Blaž Bo Bob Bobby Bogdan Bohdan Bohuslav Bojan Bongani Boris
  Borut Borys Bosco Boyd Boyko Brad Bradley Brahim Brandon Branko Brendan Brendon Brent Brett Brian Brice
  Broderick Bruce Bruno Bryan Bryce Burak Burhan Byron Béla Camilo Carl Carles Carlo Carlos Carlton Carmelo
  Carsten Casper Cecil Cedric Cemal Cesar Cesare Cezary Chad Chaim Charles Charly Chatchai Chester Chetan Chinedu
  Chinua Christian Christopher Chuck Chuka Chukwuemeka Chung Ciaran Ciarán Cillian Ciro Clarence Clark Clemens
  Clement Cliff Clifford Clifton Clint Clive Clyde Clément Cody Colin Colm Colton Conor Constantin Constantinos
  Cormac Cornel Cornelius Cosmin Costas Craig Cristian Cristiano Cristóbal Curtis Cuthbert Cyprien Cyril Cyrus
  Cédric Célestin Dag Dalibor Damian Damien Damir Damon Dan Dane Daniel Daniil Danil Danilo Daniyal Danny Dante
  Darin Dario Darius Dariusz Darrel Darrell Darren Darrin Darryl Daryl Darío Dashiell Dave David Davide Davit
  Davor Dawda Dawid Dawood Dean Deepak Dejan Demetrius Demis Denis Dennis Denny Denys Denzel Derek Dermot Derrick
  Desmond Destin Deval Devendra Devin Dexter Dharmendra Dick Didier Diego Dieter Dietmar Dietrich Dilip Dimitar
  Dimitri Dimitrios Dimitris Dinesh Dino Dinualdo Dion Dirk Dmitri Dmitry Dmytro Domingo Dominic Dominik Don Donal
  Donald Donnell Donnie Doron Doru Doug Douglas Dragan Drago Dritan Dudley Duncan Dustin Dušan Dwayne Dwight Dylan
  Dzmitry Dávid Earl Earle Ebrahim Ed Eddie Edgar Edi Edin Edison Edmond Edmund Edmundo Edouard Eduard Eduardo
  Edvard Edvin Edward Edwin Efrain Efraín Egils Egon Ehud Einar Eino Eitan Eldar Eli Elias Elie Elijah Eliot Eliud
  Elmar Elmer Elon Elroy Elton Elvis Elías Emad Emil Emile Emilio Emin Emir Emmanuel Emmerson Emmet Emre Enda Enes
  Engin Ennio Enoch Enrico Enrique Enver Ephraim Epifanio Ercan Erdal Erdoğan Erhard Eric Erich Erick Erik Erlan
  Ermal Ernest Ernesto Ernst Erol Ertuğrul Ervin Erwin Esa Esmail Esteban Ethan Etienne Euan Eugene Evan Evaristo
  Everett Evert Evgeni Evgeny Evo Ewan Ewen Eyad Eyal Ezekiel Ezra Fabian Fabien Fabio Fabián Fabrice Fabrizio
  Fadi Fahad Fahd Faisal Farhad Farid Farouk Farrukh Faruk Faustin Faustino Fawad Fayez Federico Fedor Feliks
  Felipe Felix Ferdinand Ferenc Fergus Ferhat Fermín Fernand Fernando Fiachra Fidel Filip Filippo Finn Fintan
  Firas Fletcher Florent Florian Floyd Forrest Francisco Franck Franco Francois Frank Franklin Frans František
  Franz François Fred Freddy Frederic Frederick Frederico Frederik Fredrik Friedrich Fritz Frédéric Fuad Fumio
  Fyodor Félix Gabor Gabriel Gael Galen Gamal Ganesh Gareth Garfield Garrett Garry Garth Gary Gaspard Gaston
  Gaurav Gautam Gavin Gavriel Gaël Gebran Gedeon Geert Geir Gennady Gennaro Geo Geoff Geoffrey Georg George
  Georges Georgi Georgios Georgiy Geraint Gerald Gerard Gerardo Gerd Gergely Gerhard Germán Gerry Gershon Gert
  Gholam Gian Gianluca Gianni Gideon Gilbert Gilberto Giles Gilles Gino Giora Giorgi Giorgio Giovanni Girish
  Gitanas Giulio Giuseppe Glafcos Glauco Glen Glenn Godfrey Godwin Goodluck Gopal Goran Gordon Gotabaya Gottfried
  Govind Grady Graeme Graham Greg Gregor Gregory Grigory Grzegorz Grégoire Guido Guilherme Guillaume Guillermo
  Gunnar Gunter Gunther Guntis Gurbanguly Gus Gustaf Gustav Gustavo Guy Guðni Gyula Győző Gábor Gérard Günter
  Günther Haakon Habib Hadi Hafiz Hagop Haider Hakan Hakeem Hakim Halil Halim Hamad Hamdi Hamed Hameed Hamid
  Hamish Hamza Hani Hank Hannes Hannibal Hannu Hans Harald Hari Haris Harish Harold Haroon Haroun Harri Harry
  Harshad Hartmut Haruhiko Harvey Hasan Hashim Hasmukh Hassan Hassane Hatem Haydar Hazem Heath Hector Heikki Heiko
  Heiner Heinrich Heinz Helge Helmut Helmuth Hemant Hendrik Henk Hennadiy Henning Henri Henrik Henrique Henry
  Henryk Heorhiy Herbert Heriberto Herman Hermann Hernan Hernán Herve Hervé Hideki Hideo Hikmet Hilarion Hilmi
  Himanshu Hironobu Hiroshi Hisham Hishammuddin Hocine Holger Homer Horacio Horatio Horst Hosni Hossein Houari
  Howard Hristo Hrvoje Hubert Huey Hugh Hugo Humberto Humphrey Husain Husam Husni Hussam Hussein Huw Hwang Håkan
  Iain Ian Ibrahim Ibrahima Idris Idriss Ignacio Ignazio Igor Igors Ihor Ike Ilan Ilham Ilie Ilir Ilya Imad Imanol
  Immanuel Imran Imre Inder Ingemar Ingmar Ingo Ioannis Ira Irakli Irfan Irvin Irving Irwin Isa Isaac Isaias
  Isaías Ishmael Isidro Iskander Ismael Ismail Ismaïl Issa Issam István Itamar Ivan Ivar Ivica Ivo Iván Iyad Iztok
  Iñaki Jaafar Jaak Jaap Jabari Jabulani Jacek Jacinto Jack Jacky Jacob Jacobo Jacopo Jacques Jad Jaffar Jagdish
  Jaime Jair Jake Jakov Jakub Jalal Jamaal Jamal Jamel James Jamil Jan-Peter Janez Jani Janis Janne Jannik Janos
  Janusz Jared Jari Jarkko Jarno Jaroslav Jaroslaw Jarosław Jarrett Jarrod Jas Jason Jasper Jaume Javad Javier
  Jawad Jay Jayant Jean-Baptiste Jean-Bertrand Jean-Christophe Jean-Claude Jean-François Jean-Jacques Jean-Louis
  Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Noël Jean-Paul Jean-Pierre Jean-Yves Jed Jeff Jeffery Jeffrey
  Jejomar Jens Jeppe Jerald Jeremiah Jeremy Jeremías Jermaine Jeroen Jerome Jerry Jerzy Jess Jesse Jesus Jesús
  Jettrin Jia Jibril Jim Jimi Jimmy Jiří Joachim Joakim Joao Joaquim Joaquin Joaquín Jochen Joe Joel Joey Johan
  Johann Johannes John Johnathan Johnnie Johnny Jomo Jon Jonah Jonas Jonathan Jonny Joop Joost Jordi Jorge Jorn
  Joschka Jose Josef Josep Joseph Josh Joshua Josip Josu José Jovan Jozef João Juan Juan-Carlos Judd Judson Juha
  Jules Julian Julien Julio Julius Julián Junaid Junichiro Jurgen Jurij Juris Jussi Jussie Justin Jyrki János Jón
  Józef Jörg Jörn Jørgen Jürgen Jüri Jānis Kabir Kacper Kaden Kadyr Kailash Kaj Kalle Kamil Kamran Kareem Karim
  Karl Karsten Kaspar Kassim Kassym-Jomart Katsuya Kaveh Kazem Kazimierz Kazuo Keiji Keir Keisuke Keita Keith
  Kelechi Kelvin Kemal Ken Kenji Kenneth Kenny Kenzo Kerem Kermit Keshav Kevin Khaled Khalid Khalifa Khalil
  Khemaies Kieran Kiernan Kiichi Kiko Kiril Kirill Kirk Kitti Kjell Klaas Klas Klaus Kofi Koichi Koji Konrad
  Konstantin Konstantine Konstantinos Kosta Kostas Kostyantyn Kotaro Kris Krishna Krister Kristian Kristján
  Kristof Kristoffer Krišjānis Krzysztof Kshitij Kumar Kumi Kurmanbek Kurt Kwame Kwasi Kwesi Kyle Kyriakos Kyrylo
  Kyösti Laban Lachlan Ladislav Lajos Lal Lalit Lalu Lamar Lamberto Lamine Lance Larry Lars Lasse Lassina Laszlo
  Laurent Lauri Laurits Laurynas Lavrenty Lawrence Lawson Lazar Leander Lech Leif Leland Lennart Lenny Lenín Leo
  Leon Leonard Leonardo Leonid Leopold Leopoldo Leroy Les Lester Leszek Lev Levi Levon Lew León Liam Liborio Lino
  Linus Lionel Lisandro Ljubomir Llewellyn Lloyd Lorenz Lorenzo Loris Lothar Louie Louis Loukas Lubomir Luboš Luca
  Lucas Lucian Luciano Lucien Lucio Lucius Ludovic Ludvig Ludwig Luigi Luis Luiz Lukas Luke Lukáš Lutfur Luther
  Luís Lyle Lyndon László Lázaro Léo Léon Léopold Maarten Macky Mads Magnus Mahamadou Mahamat Mahamoud Mahathir
  Mahdi Mahesh Mahinda Mahmood Mahmoud Mahmud Maithripala Majid Makoto Maksim Malachi Malcolm Malik Mamadou
  Mamnoon Mamuka Manfred Manish Manmohan Manohar Manoj Manolis Mansoor Mansour Mantas Manu Manuel Marat Marc
  Marcel Marcelino Marcello Marcelo Marcin Marcio Marco Marcos Marcus Marek Margus Mariano Marinus Mario Marius
  Mariusz Marián Mark Markku Marko Markos Markus Marlon Marouane Marsel Martin Martti Martín Marvin Marwan
  Masahiro Masaki Masato Masayoshi Masoud Massimo Massoud Mateo Mateusz Mathew Mathias Mathieu Matija Matiss
  Matiur Mats Matt Matteo Matthew Matthias Matthieu Matti Mattias Matías Matěj Maurice Mauricio Maurizio Mauro
  Maxim Maxime Maximilian Maximiliano Maxwell Mayer Mazen Mehdi Mehmet Mehrdad Melchior Melvin Melvyn Menachem
  Menelaos Meron Mervyn Mesut Mevlüt Mher Micah Micha Michael Michał Michel Micheál Mickey Miguel Miguel-Ángel
  Mihai Mihail Mihály Mikael Mike Mikel Mikhael Mikhail Mikheil Mikko Mikołaj Mikuláš Milan Miles Milivoje Miljan
  Milo Milorad Milos Miloš Milton Minoru Mircea Mirek Mirko Miro Miroslav Mirza Mitch Mitt Mladen Mo Moammar
  Modibo Mohamad Mohamed Mohammad Mohammed Mohamud Mohan Mohsen Mohsin Moise Moisés Mokgweetsi Momčilo Monty
  Moqtada Mordechai Moritz Morten Moses Moshe Moussa Mowaffak Moïse Mswati Muammar Mudassar Muhammad Muhammadu
  Muhammed Muhriz Muhyiddin Mukesh Mukhtar Mulatu Muqtada Murat Murtaza Musa Mushtaq Mustafa Mykhailo Mykola Myron
  Mzwandile Márcio Mário Nabil Nadeem Nader Nadir Naftali Naguib Nahum Najib Namandje Nandan Naoto Narendra Naresh
  Nariman Nasir Nasrallah Nasser Nat Nathan Nathaniel Naveed Naveen Navin Navjot Nawaf Nawaz Nayef Nayib Neal Ned
  Neil Nelson Nemanja Neofytos Nestor Nevzat Niall Nicanor Niccolo Niccolò Nicholas Nick Nickey Nickolas Nico
  Nicolae Nicolai Nicolas Nicolaus Nicolás Niels Nigel Nihad Nijel Nikhil Niko Nikol Nikola Nikolai Nikolaj
  Nikolaos Nikolas Nikolay Nikos Nils Nimrod Nir Nitin Nitish Nizar Noah Noel Norbert Norberto Noriyuki Norman
  Norodom Norris Nouri Noël Numan Nuri Nursultan Néstor Octavio Oded Olaf Olafur Olav Ole Oleg Oleh Oleksandr
  Oleksii Oleksiy Olexander Oliver Olivier Olli Ollie Olof Olusegun Oluwaseun Omar Omid Onkar Oren Orestes Orhan
  Oriol Orrin Orville Osama Osamah Oscar Osman Osvaldo Oswald Oswaldo Othman Otto Ousmane Owain Owen Ozan Paavo
  Pablo Palmiro Panagiotis Pankaj Panos Paolo Paramjit Parvez Parviz Pascal Pasi Pasquale Patrice Patricio Patrick
  Patrik Patryk Paul Paulino Paulius Paulo Pavan Pavel Pavlo Pawel Paweł Pedro Pekka Pelle Percy Pere Perry Perttu
  Petar Pete Peter Peter-Paul Petr Petras Petro Petros Petteri Phil Philemon Philip Philippe Philippos Phillip
  Phillippe Phineas Phumzile Pier Pierre Pieter Pietro Pinchas Pio Piotr Piyush Polykarp Porfirio Prabowo Prakash
  Pramod Pranab Pranav Prasad Prasanna Pratap Prateek Pravin Prayuth Predrag Pritam Prithvi Priyantha Puneet
  Pushpa Pádraig Pál Qamar Qasem Qasim Quentin Quim Quincy Quintin Raad Rachid Radek Radomir Radosław Radovan Radu
  Rafael Rafał Rafe Rafi Rafic Raghav Raghuram Rahim Rahman Rahmat Rahul Raila Raimonds Raimund Raimundo Rainer
  Raj Raja Rajan Rajesh Rajiv Rajnath Raju Rakesh Rakhat Raleigh Ralf Ralph Ram Ramachandra Ramesh Ramin Ramiro
  Ramon Ramsay Ramzan Ramón Randall Randolph Ranil Ranjit Raoul Raphael Raphaël Raqib Rashad Rasheed Rashid Rasmus
  Ratan Rauf Raul Ravi Ravil Ray Raymond Rayyan Raza Raúl Rebin Recep Refaat Reggie Reginald Reinhard Reinhold
  Reinis Remigiusz Renaldo Renan Renato Renaud Renzo Reuben Reuven Rex Reynaldo Rhys Riad Ricardo Riccardo Richard
  Richie Rick Rickey Ricky Rigoberto Riho Rikard Rinat Rishi Risto Ritchie Riyad Riyaz Rob Robby Robert Roberto
  Rocco Roch Rod Rodger Rodney Rodolfo Rodrick Rodrigo Rodrigue Roel Rogelio Roger Rogério Rohan Rohit Roland
  Rolandas Rolando Rolf Romain Romano Romeo Romulo Ron Ronald Ronaldo Ronan Ronen Roque Roscoe Ross Rostam
  Rostislav Roy Royce Ruben Rubén Rudolf Rudolph Rudy Rufus Ruhakana Rui Rumen Rune Rupert Ruslan Russ Russell
  Rustam Rusty Ruud Ryan Ryszard Régis Rémi Saad Saber Sabir Sachin Sadiq Saeed Safdar Sagal Sahil Saif Sajid
  Sakari Sakda Salah Salahuddin Saleh Salem Sali Salim Salman Salva Salvador Salvatore Sambit Sameer Sameh Sami
  Samir Sammy Samson Samuel Samvel Sanjay Sanjeev Santo Santosh Saqib Sarath Sardar Sarfraz Sargis Satish Sattar
  Satya Satyendra Saud Saul Sauli Saulius Saurabh Savvas Sayed Sayyid Saïd Scot Scott Scottie Seamus Sean
  Sebastian Sebastián Sebastião Sefer Sefik Selim Selwyn Selçuk Semyon Senthil Seppo Serdar Serge Sergei Sergej
  Sergey Sergi Sergii Sergio Serhii Serhij Serhiy Servando Seth Sevag Seán Shabbir Shafiq Shafqat Shahid Shakeel
  Shaker Shakir Shamil Shane Shankar Sharad Sharif Shashi Shaukat Shaun Shavkat Shawn Shay Shekhar Sheldon Shelton
  Sherif Sherrod Sherzod Shigeru Shimon Shinichi Shinzo Shiv Shivraj Shlomo Shmuel Shoaib Sholto Shreyas Shuja
  Shun Siaka Siarhei Sid Siddharth Siegfried Sigmar Sigmund Sigurd Sigurdur Sigurður Silas Silvan Silvano
  Silvester Silvio Simeon Simon Simonas Simão Siméon Sinan Sindre Siniša Sirajul Sivaram Siôn Slav Slava Slaven
  Slavoj Slobodan Solomon Sonny Soren Soumaïla Spencer Spiros Spyros Srđan Stan Stanislao Stanislas Stanislav
  Stanisław Stanley Stavros Stefan Stefano Stefanos Steffen Stelian Stellan Sten Stephan Stephen Stevan Steve
  Steven Stevo Stewart Stig Stjepan Stoyan Stuart Sture Stéphane Suat Subhash Subramaniam Sudhir Sufyan Suhail
  Sukhbir Suleiman Suleyman Sundar Sunil Surendra Suresh Surjit Sushil Svein Sven Sverre Syarhei Sylvain Sylvester
  Sylwester Szymon Sándor Séamus Séan Sébastien Sézsé Søren Süleyman Sławoj Sławomir Tadas Tadashi Tadeusz Taha
  Taher Tahir Takahiro Takashi Takeshi Talal Tamir Tamás Taneli Taras Tarcísio Tareck Tarek Tareq Tariq Taro Tauno
  Tayyab Tayyip Ted Tedros Temístocles Tenzin Teo Teodor Teodoro Terence Terje Terrance Terrell Terrence Tevita
  Thabo Thad Thaddeus Thaksin Thanathorn Thanos Tharman Theo Theodor Theodore Theodoros Thibault Thierry Thom
  Thomas Thor Thorbjørn Thorsten Théo Tiago Tibor Tihomir Tijjani Tim Timo Timothy Timothée Timur Tino Tito Titus
  Tobias Tobin Toby Todd Todor Tom Tomas Tomasz Tomi Tomislav Tommy Tomoyuki Tomás Tomáš Tony Toomas Tor Torbjörn
  Tore Torsten Tosin Travis Trent Trevor Trey Tristan Troels Troy Tsakhia Tsutomu Tucker Tudor Tuomas Turgut Turki
  Txema Tyler Tyrone Uday Uddhav Udo Ueli Ugo Ugur Uhuru Ulf Ulises Ulisses Ullrich Ulrich Ulysses Umar Umaro
  Umberto Umer Upendra Uri Uriah Urmas Urs Usman Uwe Vaclav Vadim Vadym Vahid Valdas Valdis Valentin Valentyn
  Valentín Valeri Valerio Valeriy Valery Valter Valtteri Valéry Vance Varun Vasco Vashti Vasil Vasile Vasilis
  Vasily Vassilis Vasyl Vaughn Veikko Venkaiah Venkatesh Vernon Vicente Victor Vijay Vikas Vikram Viktar Viktor
  Viktoras Viktors Ville Vilnis Vilém Vinay Vince Vincent Vincenzo Vinod Vipin Virat Virgil Virgilijus Virgilio
  Vishal Vishnu Vital Vitali Vitaliy Vitaly Vito Vitor Vittorio Vivek Vlad Vladimir Vladimír Vladislav Vladyslav
  Vojislav Vojtěch Volkan Volker Volodymyr Vsevolod Vyacheslav Vytautas Vytenis Václav Vítor Wade Wael Waldemar
  Waleed Walid Wally Walt Walter Walther Warren Warwick Waseem Wasim Wayne Weldon Wendell Werner Wes Wesley Wilber
  Wilbert Wilbur Wiley Wilfred Wilfredo Wilfried Wilhelm Wilhelmus Wilkie Will Willard Willem Willi William Willie
  Willy Wilmer Wim Winfried Winston Witold Wojciech Wolf Wolfgang Woodrow Woody Wouter Władysław Włodzimierz
  Xabier Xander Xavi Xavier Yahya Yair Yakov Yakub Yan Yanis Yann Yannick Yannis Yaroslav Yaser Yash Yashwant
  Yasir Yasser Yasuo Yavor Yehuda Yemi Yevgeny Yevhen Yiannis Yigal Yitzhak Yngve Yoav Yogi Yohannes Yohei Yoichi
  Yoni Yoram Yorgos Yosef Yoshihide Yoshihiko Yoshiro Yossi Youcef Youri Yousaf Yousef Youssef Youssouf Yoweri
  Yuri Yuriy Yury Yusuf Yutaka Yves Yvon Zac Zach Zachariah Zachary Zack Zafar Zahid Zaid Zain Zakaria Zaki Zalmay
  Zayd Zayed Zdeněk Zdravko Zeev Zeid Zeljko Zenon Zhivko Zia Ziad Zigmund Ziya Ziyad Zlatan Zlatko Zoltan Zoltán
  Zoran Zsolt Zulfikar Zulfiqar Zurab Zviad Álvaro Édgar Édouard Élie Émile Étienne Íñigo Ólafur Ömer Özgür
  Øystein İsmail Łukasz Željko Živko
`);

const FEMALE = wordSet(`
  Aaliyah Abby Abena Abigail Ada Adela Adele Adeline Adriana Adrienne Agata Agnes Agnieszka Agnès Aicha Aida
  Aileen Aimee Aimée Aisha Aishwarya Aja Ajla Akiko Alba Aleida Alejandra Aleksandra Alena Alessandra Alessia
  Alexa Alexandra Alexandria Alia Aliaksandra Alice Alicia Alina Aline Alisa Alison Alix Aliza Allegra Allison
  Allyson Alma Almudena Althea Alva Alyssa Ama Amalia Amanda Amandine Amani Amber Ambika Amelia Amelie Amie Amina
  Aminata Amira Amna Amparo Amrit Amrita Amy Amália Amélie Ana Anabel Anahit Anastasia Anastasiya Anaïs Anca Ane
  Anette Anežka Angela Angelica Angelika Angelina Angelique Angie Angélica Anika Anisa Anisha Anita Anja Anjali
  Anke Ann Anna Anna-Maria Annabel Annabelle Annalena Annalisa Annamária Anne Anne-Marie Annegret Anneke Anneliese
  Annemarie Annette Annie Annika Annikki Anouk Ansa Anthea Antje Antoinette Antonella Antonia Antonija Anu
  Anuradha Anya Aoife Arabella Arancha Aretha Ariana Arianna Arlene Arlette Arminka Aruna Arundhati Asha Ashanti
  Asma Asmaa Astrid Athena Atiya Aubree Audra Audrey Aurelia Aurora Aurélie Ava Avril Ayanna Ayelet Ayesha Aylin
  Ayşe Azalina Aziza Babita Barbara Barbra Bea Beata Beate Beatrice Beatrix Beatriz Becky Begoña Bela Belinda
  Bella Belén Benazir Benedetta Benita Bernadette Bernadine Bernice Bertha Bess Beth Betsy Bettie Bettina Betty
  Bhavna Bianca Bidya Biljana Birgit Birgitta Blanca Blanche Blandine Bodil Bojana Bonnie Božena Brandi Branka
  Breanna Brenda Brianna Bridget Brigid Brigida Brigitte Briony Brittany Bronwyn Bryony Bärbel Bérénice Caitlin
  Calista Camila Camilla Candace Candice Cara Carina Carine Carla Carlota Carly Carme Carmela Carol Carole
  Caroline Carolyn Carrie Casandra Cassandra Cassie Catalina Catarina Cate Catharina Catherine Cathy Catia Catrin
  Catriona Cayetana Cecile Cecilia Cecilie Celeste Celia Celina Celine Chanda Chandra Chandrika Chantal Charissa
  Charlene Charlotte Charmaine Chelsey Cherie Cheryl Chiara Chimamanda Chioma Chitra Chloe Chloé Chrissy Christa
  Christel Christelle Christiana Christiane Christianna Christin Christina Christine Christy Chrystia Ciara Cicely
  Cindy Claire Clara Clare Clarice Clarissa Clarisse Claudette Claudia Claudie Claudine Clementine Cleo Clémence
  Coleen Colette Colleen Concepción Concetta Conchita Condoleezza Connie Constance Consuelo Cora Coralie Cordelia
  Coretta Corina Corine Corinna Corinne Cornelia Corrine Cosima Cristiane Cristin Cristina Crystal Cyndi Cynthia
  Cécile Célia Céline Dafna Dagmar Dagny Dahlia Daisy Dalia Dalila Damaris Dani Danica Daniela Daniella Danielle
  Danièle Daphne Dara Daria Darlene Darya Dasha Dawn Dayana Deanna Deanne Debbie Debora Deborah Debra Deepika
  Deidre Deirdre Delia Delilah Delphine Demet Demi Denisa Denise Desiree Devika Dharini Diahann Diana Diandra
  Diane Diann Dianna Dianne Diezani Dilma Dimitra Dina Dinah Dionne Ditte Divya Dolly Dolores Dominica Dominika
  Donna Dora Doreen Doris Dorota Dorothea Dorothy Dorothée Dorrit Dorsa Dorte Dubravka Dulce Désirée Dóra Džemila
  Ebba Ebony Eda Edda Edie Edina Edita Edith Edna Edwina Effie Eileen Eilidh Eimear Eirini Ekaterina Elaina Elaine
  Elba Eleanor Electra Elen Elena Eleonora Eleonore Elfriede Eliana Elif Elisa Elisabeth Elise Elissa Eliza
  Elizabete Elizabeth Elke Ella Ellen Ellie Ellinor Elma Elodie Eloise Elsa Elsie Elspeth Elvira Elzbieta Eléonore
  Elżbieta Emanuela Emel Emilia Emilie Emily Emine Emma Emmanuelle Emmeline Emmy Enrica Erica Erika Erin Erinn
  Erna Ernestine Esma Esme Esmeralda Esperanza Estela Estella Estelle Ester Esther Estrella Ethel Etta Eugenia
  Eugénie Eulalia Eunice Eva Evalyn Evangelina Evangeline Eve Evelin Evelina Evelyne Evgenia Evita Ewa Fabiana
  Fabienne Fadia Faiza Fanny Farah Farida Farkhunda Fatima Fatma Fatou Fatoumata Faustina Fawzia Faye Federica
  Federiga Fedora Felicia Felicity Fernanda Ffion Filippa Filomena Finola Fiona Flavia Flora Florence Frances
  Francesca Francine Franka Franziska Françoise Freda Frederica Frederike Freya Frida Frieda Friederike Fumiko
  Gabriela Gabriella Gabrielle Gala Gayle Geeta Gemma Gena Genevieve Geneviève Georgette Georgiana Georgina
  Geraldina Geraldine Gerda Germaine Gertrud Gertrude Ghada Gianna Gila Gilda Gillian Gina Ginny Giorgia Giovanna
  Gisela Gisele Gisèle Gita Gitta Giulia Giuliana Giuseppina Gladys Glenda Glenys Gloria Golda Gordana Gosia Grace
  Graciela Grainne Grazia Grażyna Greer Greta Gretchen Gretel Griselda Gro Gráinne Gudrun Gulalai Guðrún Gwen
  Gwendolyn Gwyneth Gülsen Haifa Haley Halima Halina Hana Hanna Hannah Hanne Hannelore Harriet Harriett Harsimrat
  Hattie Haya Hayley Hazel Heather Heba Hedda Hedwig Hege Heide Heidi Heike Helen Helena Helga Helle Helma Helvi
  Henrietta Henriette Herta Hertha Hilda Hilde Hildegard Hillary Hind Hiroko Holly Honora Hortense Houda Huda
  Héloïse Ibolya Ida Idalia Idoia Ieva Ilaria Ildikó Ilia Ilka Ilona Ilse Imelda Imogen Ina Inas Indira Indra Ines
  Inez Inga Inge Ingeborg Ingibjörg Ingrid Ingrida Inken Inna Inés Inês Ioana Iolanda Ionela Iratxe Irena Irene
  Irina Irini Iris Irma Irmgard Irène Isabel Isabela Isabella Isabelle Isadora Isha Isla Isobel Itziar Ivana Iveta
  Ivette Ivone Ivy Izabela Jacinda Jacinta Jacklyn Jaclyn Jacqueline Jada Jadranka Jadwiga Jaimie Jamila Jamilah
  Jana Janae Janaína Jane Janelle Janet Janette Janice Janina Janine Janja Janna Jannike Jaqueline Jasmina Jasmine
  Jayalalithaa Jayanthi Jayne Jeane Jeanette Jeanie Jeanine Jeanne Jeannette Jeannie Jelena Jemima Jemma Jenna
  Jenni Jennie Jennifer Jenny Jessica Jette Jihan Jill Jillian Jimena Jitka Joana Joann Joanna Joanne Joelle Joely
  Johana Johanna Johnetta Joke Jolanta Jolene Joni Jordana Josefa Josefina Josefine Josephine Josiane Josie
  Joséphine Jovana Joyce Joëlle Juana Juanita Judit Judita Judith Judy Julia Juliana Juliane Julianna Julianne
  Julie Juliet Julieta Juliette Julija Julissa June Justina Justine Justyna Jutta Jyoti Kaatje Kadri Kaisa Kaja
  Kalpana Kamala Kamila Kanimozhi Kara Karen Karima Karin Karina Karine Karla Karolina Karoline Karolína Karri
  Karyn Kasia Kata Katalin Katariina Katarina Katarzyna Katarína Kate Kateryna Kateřina Katharina Katharine Kathe
  Katherina Katherine Kathie Kathleen Kathrin Kathryn Kathryne Kathy Kati Katia Katie Katja Katri Katrin Katrina
  Katrín Katy Katya Kavita Kay Kayla Keiko Keisha Kelli Kellie Kellyanne Kendra Kenia Keren Kerri Kersti Khadija
  Khadijah Khaleda Kimberlee Kimberley Kimberly Kinga Kirsi Kirsteen Kirsten Kirstie Kirstin Kirstjen Kirsty Kitty
  Klara Klaudia Klavdia Klára Kolinda Konstantina Kornelia Krista Kristalina Kristen Kristi Kristiane Kristie
  Kristin Kristina Kristine Kristýna Krystal Krysten Krystyna Ksenia Kumari Kylie Kyra Kyrsten Käthe Lacey
  Ladislava Laila Laima Lakshmi Lalla Lana Lara Larisa Larissa Latanya Latisha Latoya Laura Laure Laurel Lauren
  Lauretta Lavinia Layla Lea Leah Leandra Leanne Leela Leila Leilani Leire Lena Lenka Lenore Leona Leonie Leonor
  Leonora Leticia Leymah Lia Liana Libby Lidia Lidija Lieke Lila Liliana Liliane Lilija Lilith Lilla Lilli Lillian
  Lilly Lily Lina Linda Lindita Lindiwe Linnea Lisa Lisbeth Liselotte Lisette Liudmila Liv Livia Liz Liza Lizzie
  Ljiljana Ljubica Ljudmila Loes Lois Lola Lolita Lone Lorena Loretta Lori Lorna Lorraine Lotte Lottie Loubna
  Louisa Louise Luana Lubna Lucia Luciana Lucie Lucija Lucile Lucille Lucinda Lucrecia Lucrezia Lucy Lucía
  Ludivine Ludmila Luisa Luise Luiza Lulu Luminița Lupita Lydia Lydie Lyn Lynda Lynette Lynne Lynsey Lyra Lyubov
  Léa Léonie Lídia Lúcia Mabel Mackenzie Maddalena Madelaine Madeleine Madeline Madhuri Madison Mae Maeve Mafalda
  Magali Magda Magdalena Magdaléna Maggie Maha Mahnaz Maia Maija Maike Mairead Mairéad Maisie Maite Maja Malala
  Malgorzata Malia Malika Malin Malou Mamata Manal Mandy Manon Manuela Mara Marcela Marcella Marcia Marcie
  Margaret Margareta Margarete Margaretha Margarethe Margarida Margarita Margaux Margery Margit Margot Margret
  Margrethe Margrét Marguerite Maria Maria-Elena Mariah Mariam Mariame Mariana Marianela Mariangela Marianne
  Marica Maricel Marie Marie-Claire Marie-Claude Marie-Louise Mariela Mariella Marielle Marielza Marietta Marija
  Marika Marila Marilyn Marina Mariola Marisa Marise Marissa Marit Marita Maritza Mariya Mariza Marja Marjan
  Marjane Marjeta Marjorie Marjukka Marla Marlene Marlies Marlyse Marlène Marna Marsha Marta Marte Martha Martina
  Martine Marwa Mary Maryam Maryna Maryse Marzena Marzia Marzieh Marín Masha Mathilde Matilda Matilde Maud Maude
  Maureen Mavis Maxine Maya Mayawati Mazie Małgorzata Mbali Meaghan Mechthild Medha Meena Meera Meg Megan Meghan
  Mehbooba Meike Melania Melanie Melany Melba Melina Melinda Melissa Melita Melody Mercedes Meritxell Merle Merve
  Meryem Meryl Mette Mia Micaela Michaela Michaele Michala Michela Micheline Michelle Michèle Mila Milagros Milda
  Mildred Milena Milica Millicent Millie Mimi Mina Minerva Minna Minnie Mira Miranda Mireia Mireille Mirela
  Mirella Miriam Miriama Mirjam Mirjana Mirka Mitali Moira Mojgan Mollie Molly Mona Monica Monika Monique
  Montserrat Morgane Moriah Mounia Muna Munira Muriel Myra Myriam Myrna Myrtle Mária Márta Mélanie Mélina Mélissa
  Nadezhda Nadia Nadine Nadiya Nadja Nafisa Nagwa Nahla Naila Naima Najat Najla Nancy Nandini Nandita Naomi Narges
  Nasreen Nasrin Nastassja Natacha Natalia Natalie Nataliia Natalija Nataliya Natalya Natasha Nathalie Navanethem
  Naz Nazanin Nazia Naïma Ndidi Neelam Neema Neha Nell Nellie Nelly Nerea Nermin Neus Neven Nevena Ngozi Niamh
  Nichelle Nicki Nicky Nicol Nicole Nicolette Nidia Nieves Niki Nikki Nilda Nilofer Nimrata Nina Ninette Nirmala
  Nisha Nita Nkosazana Noa Noelia Noelle Noemi Nomvula Nona Nonna Noora Nora Norma Noura Noémie Noëlle Nuala Nupur
  Nuria Nursel Núria Oana Octavia Odessa Odette Odile Ofelia Oksana Olena Olesya Olga Olha Olimpia Olivia Olympia
  Oonagh Opal Ophelia Oriana Orla Orly Ornella Ottavia Padma Paloma Pam Pamela Pamella Patricia Paula Pauleen
  Paulette Paulina Pauline Pavla Pavlína Peggy Pelin Penelope Penny Pernille Petra Petronella Petya Phoebe Phyllis
  Pia Piedad Pierrette Pilar Piper Polina Polly Pooja Poonam Portia Pratibha Preeti Preity Prisca Priscilla Priti
  Priya Priyanka Prudence Purnima Queenie Rachel Radhika Radka Rafaela Raffaella Ragnhild Raisa Raissa Ramona Rana
  Rania Ranjana Raquel Rasa Rashida Rashmi Razia Raïssa Reba Rebecca Reena Reham Reina Rekha Remedios Rena Renata
  Renate Renee Renée Reyhan Reyna Rhea Rhiannon Rhoda Rhona Rhonda Ria Ricarda Rika Rikke Rima Rina Rita Rivka
  Rizwana Roberta Robyn Rochelle Rocio Rocío Rohini Romana Romina Romy Roni Ronit Ronja Rosa Rosalba Rosalie
  Rosalind Rosalinda Rosalynn Rosalía Rosamund Rosana Rosanna Rosanne Rosaria Rose Roseanne Rosella Roselyne
  Rosemary Rosena Rosetta Rosie Rosina Rosita Roswitha Rowena Roxana Roxane Roxanne Roza Rozina Ruby Rukhsana
  Rukmini Rupa Rushanara Ruta Ruth Ruža Régine Růžena Saara Sabiha Sabina Sabine Sabrina Sadaf Sadia Sadie Safia
  Sahar Saima Saira Sakshi Sally Salma Salome Saloua Saman Samantha Samar Samia Samira Sandhya Sandi Sandra
  Sandrine Sania Sanna Saoirse Saori Sara Sarah Sarai Saraswati Sari Sarita Sarojini Saskia Satu Sayaka Scarlett
  Selena Selin Selma Serap Serena Serenella Setsuko Seyran Shabana Shabnam Shaheen Shahida Shaila Shaista Shakira
  Shalini Shalonda Shami Shamima Shanna Shanta Shari Sharmila Sharmin Sharmishta Sharnell Sharon Sharyn Shauna
  Shawna Sheba Sheena Sheikha Sheila Shelagh Shelia Shelley Shereen Sheri Sherri Sherrie Sherry Sheryl Shilpa
  Shira Shirin Shirley Shizuka Shobha Shreya Shulamit Sian Sidsel Sienna Sigal Sigourney Sigrid Sigríður Silje
  Silke Silvana Silvi Silvia Simona Simonetta Simonida Sinead Sinéad Siobhan Siobhán Siri Sirimavo Sirpa Siv Siw
  Siân Slavica Smita Smriti Sneha Snežana Sofia Sofie Sofía Solange Soledad Solveig Sona Sonal Sondra Sonia Sonja
  Sonya Sophia Sophie Soraya Sorcha Stacey Stefania Stefanie Stefanija Steffi Stella Stephania Stephanie Stormy
  Stéphanie Suad Subha Sudha Sue Suella Suha Sujata Sukanya Sultana Sumaya Sumita Suna Sunita Sunniva Suraya
  Surekha Surya Susan Susana Susann Susanna Susannah Susanne Sushma Susi Susie Suvi Suzan Suzana Suzanne Suzy
  Svenja Svetlana Sviatlana Svitlana Swati Sybil Sylvana Sylvi Sylvia Sylvie Szilvia Tabitha Tahira Taina Taisia
  Tajana Tala Talia Talita Tallulah Tamar Tamara Tami Tamika Tammie Tammy Tana Taneshia Tania Tanja Tanvi Tanya
  Tanzila Tara Tarana Taraneh Tarja Taslima Tasneem Tatiana Tatjana Tatyana Tawakkol Teodora Teresa Teri Terri
  Tess Tessa Thandi Thea Thelma Theresa Therese Theresia Thora Thuli Thulisile Thérèse Tia Tiffany Tihana Tiina
  Tilda Tilly Timea Tina Titiek Toini Tomasa Tomoko Tonia Tonya Tori Torill Torunn Tove Toyin Tricia Trina Trine
  Trish Trisha Trudy Tulsi Tuulikki Tyra Tzipi Térèse Ulla Ulrike Uma Una Ursula Ursulina Urszula Urška Uschi Usha
  Ushi Uzma Uzra Vaira Vaiva Valbona Valentina Valentyna Valeria Valerie Valeriya Valérie Vanda Vanessa Vasiliki
  Vasundhara Veena Velma Venera Vera Verena Verica Verna Veronica Veronika Veronique Veslemøy Vesna Vicki Vickie
  Vicky Victoire Victoria Vida Vidya Vigdís Viki Vikki Viktoria Viktoriia Viktoriya Vilija Vilma Viola Violet
  Violeta Violetta Virginia Virginie Virpi Vita Viveca Viviana Viviane Vivien Vivienne Vjosa Vlasta Volha Vérane
  Véronique Wahida Wanda Wangari Wanjiru Wendi Wendy Wilhelmina Willa Wilma Winifred Winnie Winona Xenia Ximena
  Xiomara Yael Yaffa Yamini Yana Yara Yasemin Yasmeen Yasmin Yasmina Yasmine Yekaterina Yelena Yemisi Yesenia
  Yevgenia Yevheniya Yingluck Yoko Yolanda Yolande Yosra Yousra Youyou Yuki Yukiko Yulia Yuliya Yumiko Yuriko
  Yvette Yvonna Yvonne Zadie Zahia Zahra Zainab Zaira Zakia Zana Zara Zdravka Zeina Zeinab Zelda Zena Zenobia
  Zeynep Zhanna Zilla Zinaida Zineb Zita Zlata Zoe Zofia Zohra Zora Zorica Zoya Zoé Zoë Zsuzsa Zsuzsanna Zubaida
  Zuleikha Zulema Zuzana Ágnes Ágústa Éliane Élisabeth Élise Élodie Émilie Étaine Željana Željka Živa Žydrūnė
`);

/** Given names of both. */
const EITHER = wordSet(`
  Adrian Alex Alexis Amal Andrea Ariel Ashley Aubrey Avery Beverly Blake Brooke Cameron Camille Carmen Casey
  Charlie Chris Claude Corey Cory Courtney Dale Dana Daniele Dominique Dorian Drew Evelyn Francis Freddie Gabriele
  Gail Hanan Hilary Ilhan Iman Jackie Jamie Jan Jasleen Jaya Jean Jo Joan Jocelyn Jody Jude Kamal Karol Kelly Kemi
  Kendall Kerry Kim Kiran Laurence Laurie Lee Leigh Leslie Lindsay Lindsey Lior Lou Lynn Marian Marion Max
  Meredith Michele Morgan Nicola Nikita Nino Noor Omer Paige Pat Peyton Quinn Randy Reid Rene René Reza Riley
  Robbie Robin Ronnie Rory Rowan Sabah Sam Sandy Shannon Sharan Shea Shelby Shelly Sidney Simone Skyler Stacy
  Suman Taylor Terry Toni Tracey Tracy Vanja Vivian Wafa Whitney Yuval
`);

export type Gender = "m" | "f" | "?";

export function genderOf(name: string): Gender {
  const givenName = withoutAccents(name);
  if (EITHER.has(givenName)) return "?";
  return MALE.has(givenName) ? "m" : FEMALE.has(givenName) ? "f" : "?";
}

/** Íngrid is Ingrid. A list that holds the accented form alone is asked for it first. */
function withoutAccents(name: string): string {
  const isKnown = MALE.has(name) || FEMALE.has(name) || EITHER.has(name);
  return isKnown || !/[^\x20-\x7e]/.test(name) ? name : name.normalize("NFD").replace(/\p{M}/gu, "");
}

export function isGivenName(name: string): boolean {
  const word = withoutAccents(name);
  return MALE.has(word) || FEMALE.has(word) || EITHER.has(word);
}
