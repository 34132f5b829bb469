/**
 * Words of other worlds: where they stand a name is a person, a place, a film, a piece, a star, or
 * software of another kind.
 */
export const worldTerms: readonly string[] = `
film, films, movie, movies, actress, starring, Hollywood, Netflix, Marvel, Avengers, comics, superhero, villain,
song, songs, album, band, concerts, singer, musician, guitar, orchestra, opera, theatre, theater, stage door,
novel, novels, poem, poet, poems, author of, chapter one, paperback, myth, mythology, goddess, gods, Zeus, king, queen, prince, duke, emperor, empire, army, navy, admiral, soldiers, regiment, troops, warship, fleet, cavalry,
the ship, a ship, cruise ship, cruise ships, aboard, sailing, sailor, sailors, boat, boats, yacht, ferry, cruise, marina, pier, coast, beach, island, islands, ocean, sea,
sea lions, fishing, fishermen, river, lake, mountain, mountains, lava, eruption, erupted, ash cloud, earthquake, hurricane,
football, soccer, striker, midfielder, goalkeeper, league, stadium, tournament, championship, Olympic, Olympics, cup final,
basketball, baseball, tennis, golf, rugby, cricket, hockey, cyclist, season opener, quarterback, playoff,
chess, castling, bishop, pawn, knight, checkmate, board game, dungeon, boss fight, loot, restaurant, kitchen, recipe, oven, butter, sugar, flour, dinner, wine, wines, grapes, winery, beer, brewery, dessert,
hotel, hotels, tourist, tourists, tourism, flights, airline, airlines, airport, aircraft, passengers, luggage, train station, railway,
city council, mayor, police, court, lawyer, judge, minister, ministry, president, parliament, diplomat, diplomatic,
peace talks, ceasefire, church, bishopric, school, pupils, professor, university, museum, gallery, painter, painting, sculpture,
hospital, patients, surgery, disease, brain, neurons, neural activity, prefrontal, muscle, tumor, infection, vaccine, bone,
planet, planets, telescope, spacecraft, NASA, orbits, exoplanet, exoplanets, galaxies, stellar, light-years, comet,
neutrons, magnetic field, plasma, electrons, photons, physics, chemistry, geology, species, birds, bird, falcon, falcons, insect, insects,
cattle, cow, cows, horse, horses, sheep, dog, dogs, seal pups, flower, flowers, trees, forest, garden, timber, seeds, soil,
mother, father, daughter, wife, husband, grandfather, married, born, surname, nickname, loved, smiled, whispered,
motorcycle, bicycle, helmet, armour, sword, watch collectors, wristwatch, jewellery, real estate, apartment, furniture, mortgage, notarised,
Schauspieler, Regisseur, Gedicht, Konzert, Konzerte, Künstler, Bühne, Mannschaft, Spieltag, Bundesliga,
Schiff, Schiffe, Hafen, Insel, Küste, König, Kaiser, Schlacht, Soldaten, Weltraumteleskop, Planeten, Stern, Sterne, Universität, Professor,
Bürgermeister, Polizei, Gericht, Flughafen, Flüge, Küche, Rezept, Wein, Motorrad, Fahrrad, Kirche, Bauarbeiter, Museum, Jahrhundert,
acteur, réalisateur, poète, concert, chanson, joueur, entraîneur, navire, bateau, île, côte, bataille, soldats,
planète, étoile, université, maire, tribunal, aéroport, cuisine, recette, vin, église, siècle, oiseau, oiseaux, cinéma,
película, películas, actriz, poeta, concierto, canción, jugador, entrenador, selección, fútbol, barco, isla, costa, rey, batalla,
soldados, universo, planeta, estrella, universidad, alcalde, policía, aeropuerto, vuelo, cocina, receta, vino, iglesia, siglo, apellido,
filme, filmes, atriz, canção, jogador, treinador, seleção, futebol, navio, ilha, soldados, universo, estrela, prefeito, voo,
receita, vinho, igreja, século, sobrenome, Galáxia,
映画, 俳優, 監督, 小説, 音楽, 試合, 選手, 船, 港, 島, 王, 戦い, 惑星, 天体, 大学, 教授, 料理, 観光, 空港, 市長, 火山, 噴火,
电影, 演员, 导演, 小说, 音乐, 比赛, 球员, 轮船, 港口, 岛, 国王, 战争, 行星, 望远镜, 大学, 教授, 菜谱, 旅游, 机场, 市长, 火山, 喷发,
game, games, player, players, music, audio, vehicle, vehicles, 3D, students, lesson, lessons, stock, trading, solar, solar panel,
Laravel, PHP, Symfony, WordPress, Composer package, jQuery, CSS, stylesheet, stylesheets, SCSS, Sass, gulp, Grunt, DOM, Vue, Vue.js, webpack,
Android, Kotlin, SwiftUI, Flutter, ASP.NET, Haskell, parser, parsers, grammar, grammars, Emacs, Julia, NumPy, SciPy, matplotlib,
firmware, Arduino, STM32, microcontroller, microcontrollers, bootloader, Home Assistant, Zigbee, game engine, sprite, sprites, shader, shaders,
blockchain, smart contract, smart contracts, Solidity, Ethereum, ERC20, ERC-20, NFT, NFTs, dApp, dApps, Solana, Bitcoin, crypto wallet,
image generation, text-to-image, Stable Diffusion, diffusion model, diffusion models, DeFi, liquidity, staking,
ActiveRecord, RSpec, Tailwind, Tailwind CSS, React components, Blender, WebGL, three.js, MIDI, VST, LaTeX, Photoshop, iPhone, iPad, smartphone,
Unreal Engine, Godot, Minecraft, Pokémon, anime, manga, genome, protein, proteins, RNA, DNA, LiDAR, drones, self-driving, photovoltaic,
prompts, agentic, coding agent, coding agents, Roblox, Perl, CPAN, Elixir
`
  .split(/,\s*/)
  .map((term) => term.trim());
