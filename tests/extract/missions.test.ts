import { extract } from "../../src/extract/extract";
import { validate } from "../../src/news/load";

/** The missions of a story, whose first line is a headline that tells of none. */
function missionsOf(story: string) {
  const text = `Headline of the day\n${story}`;
  const article = validate(extract({ text, slug: "story", publishedAt: "2020-06-12" }), "story.json");
  const nameOf = (id: string | null) => article.organizations.find((one) => one.id === id)?.name ?? null;
  return article.missions.map((mission) => ({ ...mission, agency: nameOf(mission.agency) }));
}
const namesOf = (story: string) => missionsOf(story).map(({ name }) => name);

describe("A mission is found by how it is written", () => {
  it.each([
    // A name and a noun for a craft, a journey, a force or an operation.
    ["The flight was part of the Vande Bharat Mission to return nationals.", ["Vande Bharat Mission"]],
    ["The InSight lander measured a quake.", ["InSight"]],
    ["The Orion spacecraft flew on an unpiloted mission.", ["Orion"]],
    ["The Hubble Space Telescope saw a comet.", ["Hubble Space Telescope"]],
    ["NASA's Lucy and Psyche missions will study asteroids.", ["Lucy", "Psyche"]],
    ["Robert Scott's ill-fated Terra Nova expedition ended in 1912.", ["Terra Nova"]],
    ["Activists of the Gaza Freedom Flotilla will sail.", ["Gaza Freedom Flotilla"]],
    ["A UAE Hope Mars mission left Japan for the red planet and its moons.", ["Hope Mars mission"]],
    // A name that stands beside the noun.
    ["The space telescope Kepler is back.", ["Kepler"]],
    ["NASA found it in orbit with the Kepler telescope in March.", ["Kepler"]],
    ["A probe of the European Space Agency, or ESA, called Smart-One hit the moon.", ["Smart-One"]],
    ["Chandrayaan is India's first mission to the moon.", ["Chandrayaan"]],
    ["Akatsuki, a Japanese probe, circles Venus in a wide orbit.", ["Akatsuki"]],
    ["MINUSMA – the UN Stabilization Mission in Mali – was set up in 2013.", ["UN Stabilization Mission in Mali"]],
    ["The stabilization force (SFOR) left Bosnia.", ["stabilization force (SFOR)"]],
    // A name alone: an acronym, an operation, a craft that flies, one of a series.
    ["Ghana sent 200 soldiers to ECOMOG in Liberia.", ["ECOMOG"]],
    ["Irish troops serve with Unifil.", ["Unifil"]],
    ["Soldiers of Operation Inherent Resolve left the base.", ["Operation Inherent Resolve"]],
    ["India flew its nationals home in an exercise christened ‘Operation Kaveri’.", ["Operation Kaveri"]],
    ["Starliner docked with the space station. Astronauts cheered.", ["Starliner"]],
    ["Voyager 1 left the solar system, NASA said. Voyager 2 is behind.", ["Voyager 1", "Voyager 2"]],
    // What institutions call theirs.
    ["The Regional Assistance Mission to Solomon Islands ended.", ["Regional Assistance Mission to Solomon Islands"]],
    ["The United Nations Interim Force in Lebanon (UNIFIL) fired back.", ["United Nations Interim Force in Lebanon (UNIFIL)"]],
    // No name: it is described as a mission.
    ["A tomb was opened by the Academy of Sciences expedition to Luxor.", ["Academy of Sciences expedition"]],
    ["A search mission with three helicopters found nothing.", ["search mission"]],
    ["The UN mission in Mali said two men died.", ["UN mission in Mali"]],
    ["Observers of the OSCE's special monitoring mission in Ukraine are missing.", ["special monitoring mission in Ukraine"]],
    ["Officials from Texas left on a trade mission to Chile.", ["trade mission to Chile"]],
    ["A search and rescue operation was called off.", ["search and rescue operation"]],
    ["An airlift of food to Tigray has begun.", ["airlift"]],
    ["Cassini plunged into Saturn after years at the planet and its moon.", ["Cassini"]],
    ["A Polish mission found a tomb in Saqqara.", ["Polish mission"]],
    ["They plan crewed missions to Mars.", ["crewed missions to Mars"]],
    ["“The expedition in July 2018 was a success,” said the captain.", ["expedition in July 2018"]],
  ])("%s", (story, names) => {
    expect(namesOf(story)).toEqual(names);
  }); // prettier-ignore
});

describe("No mission is found", () => {
  it.each([
    ["in a purpose", "He made it his mission to help. The company's mission is to sell coffee. A mission statement says so."],
    ["in a purpose of a team", "Pakistan's mission to reach the final goes on. Liverpool's Champions League mission ended."],
    ["in what takes up none", "This mission is part of a larger effort. The crew said the mission was over."],
    ["in an embassy", "The British mission in Rome was shut and diplomats left. Iran's mission to the United Nations said no. The Chinese mission in Geneva was silent."],
    ["in a church, a shelter or a street", "The Salvation Army mission and the Union Rescue Mission feed the poor of Mission Street."],
    ["in a programme that is called so", "The Jal Jeevan Mission brings taps to villages."],
    ["in an inquiry", "The Justice Department probe into the launch went on. A federal probe ended. NASA had no comment."],
    ["in an operation of the police", "A large search operation of the police found the mayor. Police ended Operation Blue Sky with ten arrests. A sting operation caught the mayor."],
    ["in a surgery, a mine, a military operation", "The operation on his knee went well. A mining operation closed. A military operation killed five."],
    ["in other forces", "The Air Force, the police force and the Border Force met. The labour force grew."],
    ["in clubs and cars", "Bristol Rovers beat York. He drove a Range Rover and a 2017 Ford Expedition."],
    ["in companies named like craft", "Voyager Digital failed. Discovery Channel launched in 1985. In an interview with Sputnik News he said so."],
    ["in rockets and agencies", "NASA said the Falcon 9 rocket lifted off. Ariane 5 was launched from the spaceport."],
    ["in astronauts", "Scott Kelly and Mikhail Kornienko blasted off from the cosmodrome. Kelly landed on Tuesday. Astronauts returned to Earth."],
    ["in a telescope on the ground", "Astronomers used the Very Large Telescope to see an asteroid and NASA agreed."],
    ["in bodies of the UN that are none", "UNICEF, UNESCO and UNHCR sent soldiers home."],
    ["in satellites of a company", "The rocket lifted off with the Astro-5 and Vela-2 spacecraft. Vela-2 is a communications satellite and will stay in orbit. Astro-5 was launched as well."],
    ["in observatories on the ground", "Astronomers at the Lowland Observatory in Chile saw an asteroid, NASA said. The Extremely Big Telescope and the East-North telescope in Peru saw it orbit the Sun."],
    ["in common words that look like acronyms", "Minutes after the break soldiers left. Minute by minute they waited."],
    ["in what a satellite does", "The rocket lifted off with an Earth-observation satellite for NASA."],
    ["in a campaign", "Officers were tried over Operation Falcon, a campaign of terror against the military's critics."],
    ["in the rooms of rescuers and runways", "Ships were sent by the Coast Guard's Operation Centre to rescue migrants. NASA's Shuttle Landing Facility in Florida is long."],
    ["in missions in general", "Pilots fly three missions a day. The rocket is the backbone of crewed missions."],
  ])("%s", (_, story) => {
    expect(namesOf(story)).toEqual([]);
  }); // prettier-ignore
});

describe("One mission however a text calls it", () => {
  it.each([
    ["with its name and as the mission, the probe, the craft", "NASA's Juno spacecraft is at Jupiter. The probe left in 2011. The mission cost a billion. Juno's craft is well.", ["Juno"]],
    ["described first and named soon after", "A Japanese spacecraft touched down on an asteroid. A signal came from the Hayabusa2 spacecraft.", ["Hayabusa2"]],
    ["in full and by the acronym", "The United Nations Mission in South Sudan lost a soldier. UNMISS said so. The UN mission mourned.", ["United Nations Mission in South Sudan"]],
    ["in full and by the acronym in apposition", "The African Union Mission in Darfur, UNAMID, lost a soldier. UNAMID mourned.", ["African Union Mission in Darfur"]],
    ["described by its work and named later", "An evacuation operation began in Aden. Ships left. Many wept. Days passed. The evacuation is named Operation Raahat.", ["Operation Raahat"]],
    ["with the lander that is a part of it", "India launched Chandrayaan-2, its lunar mission. The lander, named Vikram, will touch down.", ["Chandrayaan-2"]],
    ["with the capsule that carries its crew", "The Artemis II mission will fly around the moon in the Orion capsule.", ["Artemis II"]],
    ["under its longer name", "The James Webb Telescope flies soon. The James Webb Space Telescope is large.", ["James Webb Space Telescope"]],
  ])("%s", (_, story, names) => {
    expect(namesOf(story)).toEqual(names);
  }); // prettier-ignore

  it.each([
    ["numbers differ", "The Hayabusa probe came back to Earth. Hayabusa2, a Japanese probe, is in space now.", ["Hayabusa", "Hayabusa2"]],
    ["it is another", "The shuttle Discovery docked at the space station. The next shuttle mission is set for May.", ["Discovery", "next shuttle mission"]],
    ["another sends it", "The OSCE mission in Georgia left. An observer mission of the African Union stays.", ["OSCE mission in Georgia", "observer mission"]],
    ["it is at work elsewhere", "He heads the EU mission to Kyiv. The bloc's mission in Georgia has 200 monitors.", ["EU mission to Kyiv", "mission in Georgia"]],
    ["it goes elsewhere", "They leave on a trade mission to Chile. They had a trade mission to Peru planned.", ["trade mission to Chile", "trade mission to Peru"]],
  ])("but two where %s", (_, story, names) => {
    expect(namesOf(story)).toEqual(names);
  }); // prettier-ignore
});

describe("How a mission stands is told by its own clause", () => {
  it.each([
    ["NASA will launch the Dragonfly probe to Titan in 2028.", "PLANNED"],
    ["NASA launched the Juno probe in 2011, and it will be crashed next year.", "STATED"],
    ["The next shuttle mission leaves in April, NASA said.", "PLANNED"],
    ["ESA has confirmed the Euclid mission, which is to map the sky from orbit.", "CONFIRMED"],
    ["ESA announced the Plato mission to distant planets in space.", "ANNOUNCED"],
    ["The agency cancelled a rescue mission for want of ships.", "REJECTED"],
    ["Irish soldiers are to join Unifil in Lebanon.", "STATED"],
    ["Hera, a probe, will set out for an asteroid in space.", "PLANNED"],
    ["Gaganyaan, the flight that is to take Indians into orbit, is late.", "PLANNED"],
    ["Curiosity, in its eighth year on Mars, is well, NASA said of the rover.", "STATED"],
  ])("%s", (story, status) => {
    expect(missionsOf(story).map((mission) => mission.status)).toEqual([status]);
  });
});

describe("Of a mission is told", () => {
  it.each([
    ["NASA's Juno spacecraft entered orbit around Jupiter.", ["Jupiter", "NASA", []]],
    ["Mars Express was launched by the European Space Agency with a rocket.", ["Mars", "European Space Agency", []]],
    ["China's Tianwen-1 probe entered Mars orbit.", ["Mars", null, ["CN"]]],
    ["A Russian Soyuz capsule docked at the International Space Station, NASA said.", ["International Space Station", null, ["RU"]]],
    ["The UN mission in Mali said two men died.", ["Mali", "UN", []]],
    ["A NATO warship of Operation Ocean Shield freed a crew off Somalia from pirates.", ["Somalia", "NATO", []]],
    ["Officials from Texas left on a trade mission to Chile.", ["Chile", null, []]],
    ["A Japanese spacecraft touched down on a distant asteroid.", ["asteroid", null, ["JP"]]],
  ])("where it goes, who sends it, from which countries: %s", (story, expected) => {
    expect(missionsOf(story).map(({ destination, agency, countries }) => [destination, agency, countries])).toEqual([expected]);
  }); // prettier-ignore

  it("the sentence that names it, and those that tell where it goes and that it has begun", () => {
    const [mission] = missionsOf("The Dawn spacecraft is old. It sleeps. Dawn was launched in 2007 to Vesta. The probe is near Mars.");
    expect(mission?.evidence.map(({ exact }) => exact)).toEqual([
      "The Dawn spacecraft is old",
      "Dawn was launched in 2007 to Vesta",
      "The probe is near Mars",
    ]);
  }); // prettier-ignore
});

describe("In a text on space flight, a name is followed through it", () => {
  it.each([
    ["by what it is called beside it", "A satellite called Minnow-2 went up. Kestrel, a trio of craft, waits for a rocket.", ["Minnow-2", "Kestrel"]],
    ["by what it does over several sentences", "Engineers at the spaceport fear for Aurora. Aurora lifted off in May, on a rocket.", ["Aurora"]],
    ["by what is done with it", "A rocket launched Tern-4 for NASA. Astronauts cheered.", ["Tern-4"]],
    ["by whose it is and what it found", "Norway's Fulmar found ice on the Moon, and a lander confirmed it.", ["Fulmar"]],
    ["by what it will be", "NASA showed its Heron, the outpost that will circle the Moon.", ["Heron"]],
    ["by those beside it in a list", "The rocket launched Petrel-1 and Puffin-3 for NASA.", ["Petrel-1", "Puffin-3"]],
    ["by the mark about a title", 'The flight, which the company had dubbed "Better Late Than Never", took up satellites by rocket.', ["Better Late Than Never"]],
    ["by being known to all, once", "NASA's astronauts trained in the same pool since Apollo 12.", ["Apollo 12"]],
    ["apart by its number", "Beresheet crashed on the Moon. A rocket will carry Beresheet 2.", ["Beresheet", "Beresheet 2"]],
    ["with the lander that it is known for", "Vikram fell silent over the Moon. Chandrayaan-2 still circles it, ISRO said.", ["Chandrayaan-2"]],
    ["in somebody's words too", "“We lost Apollo 1 and we learned,” the astronaut said of the rocket.", ["Apollo 1"]],
  ])("%s", (_, story, names) => {
    expect(namesOf(`${story} NASA's astronauts watched the launch from orbit.`)).toEqual(names);
  }); // prettier-ignore

  it("and one that only the headline names is told by it", () => {
    const text = "Voyager 2 talks to Earth again\nThe craft had been silent since March, the Jet Propulsion Laboratory said.";
    const { missions } = validate(extract({ text, slug: "story", publishedAt: "2020-06-12" }), "story.json");
    expect(missions.map(({ name }) => name)).toEqual(["Voyager 2"]);
  }); // prettier-ignore

  it.each([
    ["a star, a planet or a crater", "Kepler-22b flew past. The star KELT-4 is hot, and a planet orbits it. Astronomers of NASA saw it near Gale Crater."],
    ["whoever speaks", "Lindqvist said the spacecraft is lost. Planetary Ltd built a lander for the Moon. Planetary announced a rocket."],
    ["engines, pads and rockets", "The Merlin 2 engine failed on the rocket at SLC-7, NASA said. Simorgh was launched."],
    ["a shuttle beside its numbered flights", "Atlantis lifted off on STS-200, NASA said.", ["STS-200"]],
    ["words at the start of a sentence", "Sixty flew past the Moon. Spectral images showed a lander. Also launched was a rocket."],
    ["a singer called Mars", "Pop star Bruno Mars sang. Lorelei joined Mars and flew to Mars's party."],
  ])("but not %s", (_, story, names: string[] = []) => {
    expect(namesOf(story)).toEqual(names);
  }); // prettier-ignore
});

describe("Forces and operations of several kinds are missions", () => {
  it.each([
    ["Soldiers fell beside Falke, the German force of 900 that trains an army.", ["Falke"]],
    ["Troops joined a task force called Lynx.", ["Lynx"]],
    ["Italy's navy ran Mare Calmo, a rescue operation that saved migrants.", ["Mare Calmo"]],
    ["Pirates keep out of the waters of a multinational task force.", ["multinational task force"]],
    ["France leads a European mission, EMASOH, with two frigates.", ["EMASOH"]],
    ["The U.S. Air Force in Ohio bought trucks. The plane belonged to Cebu Airlift.", []],
  ])("%s", (story, names) => {
    expect(namesOf(story)).toEqual(names);
  });
});
