/** Texts by what they ask for beyond the words beside a name, each with all offices that it gives: “Name: title, country, organization”. */
export const CONTEXTS: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
  [
    "A country that stands elsewhere in the article",
    [
      [
        "US troops are in Iraq, and Iraq wants them gone. Iraq has asked often.\nCanada pledged to keep its forces there. “We stay,” Ann Roe, the Prime Minister, said of Iraq.",
        ["Ann Roe: Prime Minister, CA"],
      ],
      [
        "Russia and the US quarrelled in Kenya.\nNATO pledged support for Ukraine at talks with the country's president, Tom Poe, about Russia.",
        ["Tom Poe: president, UA"],
      ],
      [
        "Greek Prime Minister Ann Roe left Greece for talks. She met President Poe and spoke of Greece.",
        ["Ann Roe: Prime Minister, GR", "Poe: President"],
      ],
      ["US Senator Jim Jordan and Rep. Lea Moe met.", ["Jim Jordan: Senator, US", "Lea Moe: Rep., US"]],
      [
        "The Puerto Rico Senate met on Monday in Puerto Rico. Governor Ann Roe and Senator Tom Poe disagreed.",
        ["Ann Roe: Governor, PR", "Tom Poe: Senator, PR"],
      ],
      [
        "French troops left. The State Department spoke to Congress. Defense Secretary Ann Roe told US officers.",
        ["Ann Roe: Defense Secretary, US"],
      ],
    ],
  ],
  [
    "Offices like those of a country that are none",
    [
      [
        "Canada and the US met. Premier Dale Roe of the province and vice-chancellor Ann Poe spoke in Canada.",
        ["Dale Roe: Premier", "Ann Poe: vice-chancellor"],
      ],
      ["In Ohio, the secretary of state, Ann Roe, agreed with the US.", ["Ann Roe: secretary of state"]],
      ["Mr Justice Blake rejected it in Britain.", ["Blake: Justice"]],
      [
        "Congress president Meera Roe and BJP state unit chief Anil Poe spoke in India.",
        ["Meera Roe: president, Congress", "Anil Poe: chief, BJP"],
      ],
    ],
  ],
  [
    "Offices of a country under names that few have",
    [
      ["Surgeon General Ann Roe warned the US.", ["Ann Roe: Surgeon General, US"]],
      [
        "Chief Election Commissioner S. R. Roe set the date in India.",
        ["S. R. Roe: Chief Election Commissioner, IN"],
      ],
      ["Chief Electoral Officer Wendy Roe spoke in Canada.", ["Wendy Roe: Chief Electoral Officer, CA"]],
      ["Union Power Minister Anil Roe spoke in India.", ["Anil Roe: Union Power Minister, IN"]],
      ["Senate chairman Tom Roe spoke in Pakistan.", ["Tom Roe: Senate chairman, PK"]],
      [
        "Ann Roe, President of the Supreme Court of the United Kingdom, and Tom Poe, an associate justice of the Supreme Court of the United States, met.",
        ["Ann Roe: President, GB", "Tom Poe: associate justice, US"],
      ],
      ["Ann Roe is the U.S. ambassador to the U.N.", ["Ann Roe: ambassador to the U.N., US"]],
    ],
  ],
  [
    "Offices of towns, parties and bodies",
    [
      [
        "City Clerk Ann Roe, first selectman Tom Poe and District Collector Anil Moe spoke.",
        ["Ann Roe: City Clerk", "Tom Poe: first selectman", "Anil Moe: District Collector"],
      ],
      [
        "National Chief Ann Roe of the Assembly of Nations spoke.",
        ["Ann Roe: National Chief, Assembly of Nations"],
      ],
      ["He hunted Tom Roe, al-Qaeda's second-in-command.", ["Tom Roe: second-in-command"]],
      ["It is led by Board Member Jennifer Roe.", ["Jennifer Roe: Board Member"]],
      [
        "The House Judiciary Committee met in the US. Its work goes on, committee chairman Jerrold Roe of Ohio said.",
        ["Jerrold Roe: committee chairman, US"],
      ],
      ["Chief of Detectives Tom Roe spoke.", ["Tom Roe: Chief of Detectives"]],
    ],
  ],
  [
    "Names behind what an office is of",
    [
      [
        "The Senate asked Minister of Education Tarso Roe to explain in Brazil.",
        ["Tarso Roe: Minister of Education, BR"],
      ],
      ["Speaker of the House Newt Roe (left) met US voters.", ["Newt Roe: Speaker of the House, US"]],
      [
        "One of them was Walter Roe of Dayton, Ohio, the retired principal of Lakeview High School.",
        ["Walter Roe: principal, Lakeview High School"],
      ],
      ["The current Speaker, Paul Roe of Wisconsin, had left the US.", ["Paul Roe: Speaker, US"]],
      ["The Patriots of Roy Poe, a former mayor of Bath, lost.", ["Roy Poe: mayor"]],
    ],
  ],
  [
    "Several people, counted",
    [
      [
        "In the US, only two presidents have been impeached: Andrew Roe and Bill Poe.",
        ["Andrew Roe: president, US", "Bill Poe: president, US"],
      ],
      [
        "The House has impeached two presidents in the history of the US, Andrew Roe and Bill Poe.",
        ["Andrew Roe: president, US", "Bill Poe: president, US"],
      ],
      [
        "Two former prime ministers disagreed: Liberal Ann Roe stayed and Conservative Hugh Poe left Canada.",
        ["Ann Roe: prime minister, CA", "Hugh Poe: prime minister, CA"],
      ],
      [
        "Two senators, Ann Roe and Tom Poe, opposed it in the US, and a third, Lea Moe, stayed away.",
        ["Ann Roe: senator, US", "Tom Poe: senator, US", "Lea Moe: senator, US"],
      ],
      ["Three senators met two bankers, Ann Roe and Tom Poe, in Kenya.", []],
      ["MPs from Scotland, among them Joanna Roe, voted in Britain.", ["Joanna Roe: MP, GB"]],
      [
        "Senators attacked the plan, with Steve Roe of Ohio calling it unfair to the US.",
        ["Steve Roe: Senator, US"],
      ],
    ],
  ],
  [
    "Who is said to hold it",
    [
      [
        "It is a group whose chairman is the financier Peter Roe. Its chairman was then Ann Poe.",
        ["Peter Roe: chairman", "Ann Poe: chairman"],
      ],
      [
        "Jon Roe, who until the spring had served Obama as ambassador to China, left the US.",
        ["Jon Roe: ambassador, US"],
      ],
      ["Jane Roe won re-election as mayor of Bath.", ["Jane Roe: mayor"]],
      ["Katerina Roe was elected the first woman president of Greece.", ["Katerina Roe: president, GR"]],
      ["Elias Roe kept his post as Defense Minister of Lebanon.", ["Elias Roe: Defense Minister, LB"]],
      [
        "Somalia's parliament voted to keep Nur Roe as their prime minister.",
        ["Nur Roe: prime minister, SO"],
      ],
      ["Secretary of State, Ann Roe is due in the US.", ["Ann Roe: Secretary of State, US"]],
      [
        "Lebanon's prime minister, Saad Roe, and foreign minister, Gebran Poe, resigned.",
        ["Saad Roe: prime minister, LB", "Gebran Poe: foreign minister, LB"],
      ],
      [
        "Austria's chancellor Ann Roe and vice chancellor Tom Poe quit.",
        ["Ann Roe: chancellor, AT", "Tom Poe: vice chancellor, AT"],
      ],
      [
        "Cheney met Israeli president Ann Roe and their Palestinian counterparts, President Ali Poe and Prime Minister Salam Moe.",
        ["Ann Roe: president, IL", "Ali Poe: President, PS", "Salam Moe: Prime Minister, PS"],
      ],
      [
        "US Speaker Tom Roe met President Ann Poe. Poe signed what her predecessor, Lea Moe, began.",
        ["Tom Roe: Speaker, US", "Ann Poe: President, US", "Lea Moe: President, US"],
      ],
    ],
  ],
  [
    "What an office is of, in several words",
    [
      [
        "The Chairman of the African Union Jakaya Roe. Herman Poe, the former chief executive of Godfather's Pizza, spoke.",
        ["Jakaya Roe: Chairman, African Union", "Herman Poe: chief executive, Godfather's Pizza"],
      ],
      [
        "Bambang Roe, head of East Kalimantan's police, and Khaled Poe, the leader of Hamas' political wing, spoke.",
        ["Bambang Roe: head, East Kalimantan", "Khaled Poe: leader, Hamas"],
      ],
      ["The recently-inaugurated Administrator of NASA, Jim Roe, spoke.", ["Jim Roe: Administrator, NASA"]],
      [
        "Arthur Roe, the leader of a breakaway faction of the Movement for Democratic Change, was held.",
        ["Arthur Roe: leader, Movement for Democratic Change"],
      ],
      [
        "Deputy Prime Minister Luigi Roe of the Five Star Movement spoke in Italy.",
        ["Luigi Roe: Deputy Prime Minister, IT"],
      ],
      [
        "Acting Director of National Intelligence Joseph Roe left the US.",
        ["Joseph Roe: Director of National Intelligence, US"],
      ],
    ],
  ],
  [
    "Who is no holder",
    [
      ["Chief Inspector Jane Roe of Greater Manchester Police spoke.", []],
      ["Adam Roe was a featured speaker at Paul's rally.", []],
      ["He sailed on the USS Theodore Roe, the president said.", []],
      [
        "Chicago aldermen Tom Roe and Chicago 40th ward alderman Ann Poe signed.",
        ["Tom Roe: alderman", "Ann Poe: alderman"],
      ],
      [
        "On Monday he installed Richard Roe as director of the Finance Agency, said President Ann Poe of Kenya.",
        ["Richard Roe: director, Finance Agency", "Ann Poe: President, KE"],
      ],
    ],
  ],
  [
    "Offices that quotations alone give",
    [
      ["“She spoke to President Kibaki in Kenya,” said Ann Roe.", ["Kibaki: President, KE"]],
      ["“Evo Roe, the worthy president of Bolivia, looks like one,” he said.", ["Evo Roe: president, BO"]],
      [
        "Kamala Roe smiled in the US. “I thank Vice President-elect Roe,” said Joe Poe.",
        ["Kamala Roe: Vice President-elect, US"],
      ],
      ["“Thank you, Mr. President, and good night,” said Ann Roe of Kenya.", []],
    ],
  ],
];
