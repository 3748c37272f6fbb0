/** Sentences as reports with many people have them, by classes, each with all offices that it gives. */
export const ROUNDUPS: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
  [
    "An office behind the party or the year that stands after a name",
    [
      [
        "Peter Marsh of the Harbour Party, once governor of Lagos State, spoke in Nigeria.",
        ["Peter Marsh: governor"],
      ],
      [
        "Atiku Bello of the People's Harvest Party (PHP), vice president of Nigeria from 1999 to 2007, is rich.",
        ["Atiku Bello: vice president, NG"],
      ],
      [
        "His deputy, Kashim Sule, until 2019 the governor of Borno State, replied in Nigeria.",
        ["Kashim Sule: governor"],
      ],
      [
        "A federal judge in Bismarck, Roland Asher, is to hear the complaint in the United States.",
        ["Roland Asher: federal judge, US"],
      ],
    ],
  ],
  [
    "What belongs to an organization is no office of the country",
    [
      [
        "France likes it. The Farmers Union came back; its president, Jean Marchand, was content.",
        ["Jean Marchand: president"],
      ],
      [
        "The giant sold its Chilean business to the cooperative Veldhof; its chair, Sandra Mills, agreed.",
        ["Sandra Mills: chair"],
      ],
      [
        "The group split. Its head, Nyesom Wake, governor of Rivers State, spoke in Nigeria.",
        ["Nyesom Wake: head", "Nyesom Wake: governor"],
      ],
      ["Chad joined the Union, and its president, Jean Deng, was glad.", ["Jean Deng: president"]],
      ["The Union met in Chad, and Jean Deng, its prime minister, spoke.", ["Jean Deng: prime minister, TD"]],
    ],
  ],
  [
    "Offices of a whole country by their titles",
    [
      [
        "Christian Ecker, the secretary of state for the budget, remarked that France was safe.",
        ["Christian Ecker: secretary of state for the budget, FR"],
      ],
      [
        "Festus Okeke, the minister of state for labour and a voice of many, sued in Nigeria.",
        ["Festus Okeke: minister of state for labour, NG"],
      ],
      [
        "It was signed before Abdul Bakare, a former head of state, in Nigeria.",
        ["Abdul Bakare: head of state, NG"],
      ],
      [
        "The late military ruler Sani Abba had taken the money in Nigeria.",
        ["Sani Abba: military ruler, NG"],
      ],
      [
        "He asked the state's two senators, David Purdy and Kelly Lowell, to vote in the United States.",
        ["David Purdy: senator, US", "Kelly Lowell: senator, US"],
      ],
    ],
  ],
  [
    "What only looks like an office or like its holder",
    [
      [
        "The president and Vice President Dick Chandler cancelled their speeches in the United States.",
        ["Dick Chandler: Vice President, US"],
      ],
      ["He pardoned his former campaign chairman Paul Mallory in the United States.", []],
      ["He spoke with the chairman of the House Liberty Caucus in the United States.", []],
      [
        "The crowd included Sun Li, the acting managing director of Harbour Marine Works.",
        ["Sun Li: managing director, Harbour Marine Works"],
      ],
    ],
  ],
  [
    "A description alone tells of whoever was the only one named before",
    [
      [
        "Bill Richards, a Democrat, won. The former governor of New Mexico was glad.",
        ["Bill Richards: governor"],
      ],
      [
        "Mark Ellis rested. Bill Richards, a Democrat, won. “I am glad,” the former governor of Ohio said.",
        ["Bill Richards: governor"],
      ],
      ["Mark Ellis, a lawyer, met Rosa Diaz. The former governor of Ohio was glad.", []],
      [
        "Bill Richards, a Democrat, won. The former governor of Ohio, Rosa Diaz, was glad.",
        ["Rosa Diaz: governor"],
      ],
      ["Bill Richards, a Democrat, won. The governor of Ohio was glad.", []],
    ],
  ],
  [
    "An office that a later verb, or another noun, gives the subject",
    [
      [
        "Its leader, Jocelyn Ashby, grew up on a farm, took a doctorate and sat for two terms as a regional councillor.",
        ["Jocelyn Ashby: leader", "Jocelyn Ashby: regional councillor"],
      ],
      [
        "Theodora Manning flew helicopters for years and was later the director of the Ohio Safety Agency.",
        ["Theodora Manning: director, Ohio Safety Agency"],
      ],
      [
        "Scott Kendrick, who wrote it, is a lawyer and former chief of staff to the previous governor, Bill Waller.",
        ["Scott Kendrick: chief of staff", "Bill Waller: governor"],
      ],
      ["Tom Roe was a friend and the mayor of Carmel left.", []],
      ["Tom Roe, whose sister married Ann Poe and was mayor of Leeds, left.", []],
      ["Speaking of Tom Roe, she laughed and became mayor of Leeds.", []],
      ["Jane Roe, the first woman to serve as mayor of Boston, won.", ["Jane Roe: mayor"]],
      ["Jane Roe, the first woman to run for mayor of Boston, won.", []],
      [
        "Moana Tane has led them since Desmond Price resigned in 2024 to become mayor of Leeds.",
        ["Desmond Price: mayor"],
      ],
    ],
  ],
  [
    "Titles with what they are for, and whose they are",
    [
      [
        "Anjali Sen, a former Children's Commissioner, came, and Tom Roe, France's overseas minister.",
        ["Anjali Sen: Children's Commissioner", "Tom Roe: overseas minister, FR"],
      ],
      [
        "Karin Holm, a member of the Swedish parliament for the Green Party, was there.",
        ["Karin Holm: member of parliament, SE"],
      ],
      [
        "Stuart Kilmore, the leader of the opposition, left New Zealand.",
        ["Stuart Kilmore: leader of the opposition, NZ"],
      ],
      ["Dmitry Ragin, Moscow's ambassador to NATO, was in Russia.", ["Dmitry Ragin: ambassador, RU"]],
      [
        "Defence Secretary Mark Lowe, Home Secretary Anna Price and the Chancellor, Tim West, sat in Britain.",
        ["Mark Lowe: Defence Secretary, GB", "Anna Price: Home Secretary, GB", "Tim West: Chancellor, GB"],
      ],
    ],
  ],
  [
    "An office behind a name that belongs to the next one",
    [
      [
        "Austria greeted Slovenia's prime minister Ana Kovac, the Czech foreign minister, Jan Novak, and others.",
        ["Ana Kovac: prime minister, SI", "Jan Novak: foreign minister, CZ"],
      ],
      [
        "They met Brian Cole, president of the Transit Workers Union, and the union's treasurer, Amy Sims.",
        ["Brian Cole: president, Transit Workers Union", "Amy Sims: treasurer"],
      ],
    ],
  ],
];
