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
];
