/** Sentences by what makes them hard, each with all offices that it gives: “Name: title, country, organization”. */
export const CLASSES: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
  [
    "What an office is of stands behind words in small letters",
    [
      [
        "The leader of the opposition Democratic Front, Abdoulaye Miskine, signed in the Central African Republic.",
        ["Abdoulaye Miskine: leader, Democratic Front"],
      ],
      [
        "Morgan Tsvangirai, the leader of the main Movement for Democratic Change, won in Zimbabwe.",
        ["Morgan Tsvangirai: leader, Movement for Democratic Change"],
      ],
      [
        "Matteo Salvini, leader of the far-right League party and former interior minister, spoke in Italy.",
        ["Matteo Salvini: leader, League", "Matteo Salvini: interior minister, IT"],
      ],
      [
        "Marine Le Pen, leader of France's far-right National Rally, spoke.",
        ["Marine Le Pen: leader, National Rally"],
      ],
      [
        "Kurt Roe, the chairman of the House's Committee on Foreign Affairs in the US, resigned.",
        ["Kurt Roe: chairman of the House's Committee on Foreign Affairs, US"],
      ],
      [
        "The president of the Church of Scientology in New York City, John Doe, objected.",
        ["John Doe: president, Church of Scientology"],
      ],
      ["Jane Roe, the home minister of the state, spoke in India.", ["Jane Roe: home minister"]],
      [
        "Abdel Fattah al-Burhan, head of Sudan's Sovereign Council, and Abdalla Hamdok, its prime minister, met.",
        ["Abdel Fattah al-Burhan: head, Sovereign Council", "Abdalla Hamdok: prime minister, SD"],
      ],
      ["Ramzan Kadyrov, the head of Chechnya, spoke in Russia.", ["Ramzan Kadyrov: head"]],
      ["Judge Amy Berman Jackson of the US District Court sentenced him.", ["Amy Berman Jackson: Judge, US"]],
    ],
  ],
  [
    "Armies and their staffs",
    [
      [
        "Min Aung Hlaing, the commander-in-chief of the Myanmar armed forces, took power.",
        ["Min Aung Hlaing: commander-in-chief, MM"],
      ],
      [
        "General Mark Carleton-Smith, Chief of the General Staff, spoke in Britain.",
        ["Mark Carleton-Smith: Chief of the General Staff, GB"],
      ],
      [
        "Nigeria's Chief of Defence Staff, General Leo Irabor, spoke.",
        ["Leo Irabor: Chief of Defence Staff, NG"],
      ],
      ["Army chief General Min Aung Hlaing seized power in Myanmar.", ["Min Aung Hlaing: Army chief, MM"]],
      ["US Army Chief of Staff Gen. James McConville spoke.", ["James McConville: Army Chief of Staff, US"]],
      ["Gen. Austin Miller, the top US commander in Afghanistan, spoke.", ["Austin Miller: commander, US"]],
      ["Libyan leader Col Muammar Gaddafi and Gen Khalifa Haftar met.", ["Muammar Gaddafi: leader, LY"]],
    ],
  ],
  [
    "Offices under the names of other countries",
    [
      [
        "Aung San Suu Kyi, Myanmar's State Counsellor, was detained.",
        ["Aung San Suu Kyi: State Counsellor, MM"],
      ],
      [
        "Chinese State Councilor and Foreign Minister Wang Yi met reporters.",
        ["Wang Yi: State Councilor, CN", "Wang Yi: Foreign Minister, CN"],
      ],
      [
        "Bundestag member Omid Nouripour criticised the deal in Germany.",
        ["Omid Nouripour: Bundestag member, DE"],
      ],
      [
        "Renate Künast, a member of the German Bundestag for the Greens, sued.",
        ["Renate Künast: member of the Bundestag, DE"],
      ],
      [
        "State Duma deputy Leonid Slutsky and Duma speaker Vyacheslav Volodin spoke in Russia.",
        ["Leonid Slutsky: State Duma deputy, RU", "Vyacheslav Volodin: Duma speaker, RU"],
      ],
      ["The Grand Mufti of Egypt, Shawki Allam, condemned it.", ["Shawki Allam: Grand Mufti, EG"]],
      [
        "The Inspector-General of Police, Mohammed Adamu, ordered it in Nigeria.",
        ["Mohammed Adamu: Inspector-General of Police, NG"],
      ],
      ["Lieutenant-Governor of Delhi Anil Baijal spoke in India.", ["Anil Baijal: Lieutenant-Governor"]],
      [
        "Kenyan Interior Cabinet Secretary Fred Matiang'i spoke.",
        ["Fred Matiang'i: Interior Cabinet Secretary, KE"],
      ],
      [
        "Japan's Chief Cabinet Secretary Yoshihide Suga spoke.",
        ["Yoshihide Suga: Chief Cabinet Secretary, JP"],
      ],
      ["Treasurer Josh Frydenberg said Australia would grow.", ["Josh Frydenberg: Treasurer, AU"]],
      ["Scottish Justice Secretary Kenny MacAskill freed him.", ["Kenny MacAskill: Justice Secretary"]],
      ["Western Australian Premier Geoff Gallop resigned.", ["Geoff Gallop: Premier"]],
      ["Puerto Rico Governor Wanda Vázquez Garced spoke.", ["Wanda Vázquez Garced: Governor, PR"]],
      [
        "Minister of Information and Culture, Alhaji Lai Mohammed, has said Nigeria will act.",
        ["Lai Mohammed: Minister of Information and Culture, NG"],
      ],
    ],
  ],
  [
    "Envoys",
    [
      ["China's envoy, Wu Dawei, spoke.", ["Wu Dawei: envoy, CN"]],
      ["US special envoy Stephen Biegun came to Seoul.", ["Stephen Biegun: special envoy, US"]],
      [
        "Martin Griffiths, the UN special envoy for Yemen, resigned.",
        ["Martin Griffiths: special envoy, UN"],
      ],
      [
        "Jane Roe, the United States special envoy for Ukraine negotiations, resigned.",
        ["Jane Roe: special envoy for Ukraine negotiations, US"],
      ],
      ["Russia's UN ambassador Vassily Nebenzia spoke.", ["Vassily Nebenzia: ambassador, RU"]],
      ["US Trade Representative Mike Froman lauded the pact.", ["Mike Froman: Trade Representative, US"]],
    ],
  ],
  [
    "Abbreviations",
    [
      [
        "Sens. Mitt Romney, R-Utah, and Susan Collins, R-Maine, voted in the US.",
        ["Mitt Romney: Sen., US", "Susan Collins: Sen., US"],
      ],
      [
        "Reps. Jim Jordan of Ohio and Devin Nunes of California spoke in the U.S.",
        ["Jim Jordan: Rep., US", "Devin Nunes: Rep., US"],
      ],
      ["Arizona Sen. John McCain voted with the U.S. Senate.", ["John McCain: Sen., US"]],
      ["Labour PM Gordon Brown spoke in Britain.", ["Gordon Brown: PM, GB"]],
      [
        "It was done by then-U.S. Secretary of State Henry Kissinger.",
        ["Henry Kissinger: Secretary of State, US"],
      ],
      ["Ex-French president Nicolas Sarkozy was tried.", ["Nicolas Sarkozy: president, FR"]],
    ],
  ],
  [
    "Companies and other bodies",
    [
      ["Ryanair boss Michael O'Leary disagreed.", ["Michael O'Leary: boss, Ryanair"]],
      [
        "Ford's chief operating officer, Jim Farley, resigned.",
        ["Jim Farley: chief operating officer, Ford"],
      ],
      [
        "Fatou Bensouda, ICC prosecutor, spoke. Prosecutor Fatou Bensouda of the ICC left.",
        ["Fatou Bensouda: prosecutor, ICC"],
      ],
      [
        "Scripps Oceanography director Margaret Leinen mourned him.",
        ["Margaret Leinen: director, Scripps Oceanography"],
      ],
      [
        "Samajwadi Party chief Akhilesh Yadav, a former chief minister of Uttar Pradesh, spoke in India.",
        ["Akhilesh Yadav: chief, Samajwadi Party", "Akhilesh Yadav: chief minister"],
      ],
      [
        "Swiss President and OSCE chief Didier Burkhalter spoke.",
        ["Didier Burkhalter: President, CH", "Didier Burkhalter: chief, OSCE"],
      ],
      [
        "The Taliban and al-Qaeda leader Osama bin Laden fled.",
        ["Osama bin Laden: leader, Taliban and al-Qaeda"],
      ],
      [
        "Zhang Qingli, Tibet's Communist Party chief, spoke in China.",
        ["Zhang Qingli: chief, Communist Party"],
      ],
      ["Leeds City Council member Jane Roe spoke.", ["Jane Roe: City Council member"]],
      ["Former UN head John Doe spoke. The UN chief, John Doe, was sad.", ["John Doe: head, UN"]],
      [
        "The party, leader Nick Clegg said, will vote. The party and its leader, Nick Clegg, agreed.",
        ["Nick Clegg: leader"],
      ],
    ],
  ],
  [
    "Names with something behind or within them",
    [
      ["Jane Roe MP said so in Britain.", ["Jane Roe: MP, GB"]],
      [
        "Sir Keir Starmer QC MP, leader of the Labour Party, spoke in Britain.",
        ["Keir Starmer: MP, GB", "Keir Starmer: leader, Labour Party"],
      ],
      ["Mayor John “Jack” Roe said so.", ["John “Jack” Roe: Mayor"]],
      ["Minister of Police Annette King spoke in New Zealand.", ["Annette King: Minister of Police, NZ"]],
      ["Cambodia's Prime Minister Hun Sen spoke.", ["Hun Sen: Prime Minister, KH"]],
      [
        "U.S. Assistant Secretary of State Christopher Hill spoke.",
        ["Christopher Hill: Assistant Secretary of State, US"],
      ],
    ],
  ],
  [
    "Who speaks, follows, leaves or comes",
    [
      [
        "“We are ready,” said secretary-general of Sant'Egidio, Paolo Impagliazzo, in Rome.",
        ["Paolo Impagliazzo: secretary-general, Sant'Egidio"],
      ],
      [
        "After being sworn in as Zimbabwe’s prime minister on Wednesday, Morgan Tsvangirai spent a day in office.",
        ["Morgan Tsvangirai: prime minister, ZW"],
      ],
      ["As president of France, Jacques Chirac opposed it.", ["Jacques Chirac: president, FR"]],
      ["Jane Doe was forced to resign as foreign minister of Canada.", ["Jane Doe: foreign minister, CA"]],
      ["Shinzo Abe is due to step down as Japan's prime minister.", ["Shinzo Abe: prime minister, JP"]],
      ["The deal made Mwai Kibaki president of Kenya.", ["Mwai Kibaki: president, KE"]],
      [
        "Peru's Congress ousted President Martín Vizcarra and swore in Manuel Merino as president.",
        ["Martín Vizcarra: President, PE", "Manuel Merino: president, PE"],
      ],
      [
        "London mayor Boris Johnson and his predecessor, Ken Livingstone, debated.",
        ["Boris Johnson: mayor", "Ken Livingstone: mayor"],
      ],
      [
        "Ragan Roe, a former pilot who is chairman of the House Intelligence Committee, spoke in the US.",
        ["Ragan Roe: chairman of the House Intelligence Committee, US"],
      ],
    ],
  ],
  [
    "Whose it is where the text does not say beside it",
    [
      [
        "South Korean police hold many. The government urged calm. President Lee Myung-bak met US beef farmers.",
        ["Lee Myung-bak: President, KR"],
      ],
      [
        "US President George Bush met President Mahmoud Abbas, a Palestinian, and other Palestinian officials.",
        ["George Bush: President, US", "Mahmoud Abbas: President, PS"],
      ],
      [
        "Afghan vice-president Amrullah Saleh and the country's intelligence chief Ahmad Zia Saraj spoke.",
        ["Amrullah Saleh: vice-president, AF", "Ahmad Zia Saraj: intelligence chief, AF"],
      ],
      ["The country's king, Gyanendra, gave up power in Nepal.", ["Gyanendra: king, NP"]],
      [
        "Environment Canada spoke to Canadian police. Environment Minister John Baird has asked officials.",
        ["John Baird: Environment Minister, CA"],
      ],
    ],
  ],
  [
    "Offices of several people",
    [
      [
        "The foreign ministers of France and Germany, Jean-Yves Le Drian and Heiko Maas, met.",
        ["Jean-Yves Le Drian: foreign minister, FR", "Heiko Maas: foreign minister, DE"],
      ],
      [
        "The leaders of Greece and Turkey, Kyriakos Mitsotakis and Recep Tayyip Erdogan, met.",
        ["Kyriakos Mitsotakis: leader, GR", "Recep Tayyip Erdogan: leader, TR"],
      ],
      [
        "Members voted to elect Boris Johnson — former Foreign Secretary and mayor of London — as the new Conservative leader in Britain.",
        [
          "Boris Johnson: Foreign Secretary, GB",
          "Boris Johnson: mayor",
          "Boris Johnson: leader, Conservative",
        ],
      ],
      [
        "Kurdistan Workers' Party leader Abdullah Ocalan spoke.",
        ["Abdullah Ocalan: leader, Kurdistan Workers' Party"],
      ],
      [
        "The Chief Executive of the Bankers' Association, David Bell, spoke.",
        ["David Bell: Chief Executive, Bankers' Association"],
      ],
      [
        "New South Wales Minister for Transport John Watkins said trains were late in Australia.",
        ["John Watkins: Minister for Transport"],
      ],
      [
        "Intel's president and chief executive officer, Paul Otellini, did not.",
        ["Paul Otellini: president, Intel", "Paul Otellini: chief executive officer, Intel"],
      ],
      [
        "Premier Ralph Klein of Alberta and British Columbia Premier Gordon Campbell met in Canada.",
        ["Ralph Klein: Premier", "Gordon Campbell: Premier"],
      ],
      [
        "His deputy, Ehud Olmert, took over as acting prime minister of Israel.",
        ["Ehud Olmert: prime minister, IL"],
      ],
    ],
  ],
];
