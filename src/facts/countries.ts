/** The countries of the world with their capitals, so that a briefing on Iran is understood when somebody asks about Tehran or the Iranians. */

import { fold } from '../language/fold.js';
import type { Entity, EntityKind } from './entity.js';

/**
 * The members of the United Nations, and Kosovo, Palestine, Taiwan and the Vatican. A line a country: its names, the one shown first; its
 * adjectives and people (regular plurals are added); its capital and what else stands for its government.
 */
const TABLE = `
Afghanistan | Afghan | Kabul
Albania | Albanian | Tirana
Algeria | Algerian | Algiers
Andorra | Andorran | Andorra la Vella
Angola | Angolan | Luanda
Antigua and Barbuda, Antigua | Antiguan, Barbudan | Saint John's
Argentina | Argentine, Argentinian | Buenos Aires
Armenia | Armenian | Yerevan
Australia | Australian | Canberra
Austria | Austrian | Vienna
Azerbaijan | Azerbaijani, Azeri | Baku
Bahamas, the Bahamas | Bahamian | Nassau
Bahrain | Bahraini | Manama
Bangladesh | Bangladeshi | Dhaka
Barbados | Barbadian | Bridgetown
Belarus | Belarusian, Belarussian | Minsk
Belgium | Belgian | Brussels
Belize | Belizean | Belmopan
Benin | Beninese | Porto-Novo
Bhutan | Bhutanese | Thimphu
Bolivia | Bolivian | La Paz, Sucre
Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia | Bosnian | Sarajevo
Botswana | Motswana, Batswana, Botswanan | Gaborone
Brazil | Brazilian | Brasília
Brunei | Bruneian | Bandar Seri Begawan
Bulgaria | Bulgarian | Sofia
Burkina Faso | Burkinabe | Ouagadougou
Burundi | Burundian | Gitega, Bujumbura
Cambodia | Cambodian | Phnom Penh
Cameroon | Cameroonian | Yaoundé
Canada | Canadian | Ottawa
Cape Verde, Cabo Verde | Cape Verdean | Praia
Central African Republic | Central African | Bangui
Chad | Chadian | N'Djamena
Chile | Chilean | Santiago
China, People's Republic of China | Chinese | Beijing, Peking
Colombia | Colombian | Bogotá
Comoros | Comoran, Comorian | Moroni
Congo-Brazzaville, Republic of the Congo | Congolese | Brazzaville
Costa Rica | Costa Rican | San José
Croatia | Croatian, Croat | Zagreb
Cuba | Cuban | Havana
Cyprus | Cypriot | Nicosia
Czech Republic, Czechia | Czech | Prague
Democratic Republic of the Congo, DR Congo, DRC, Congo-Kinshasa, Congo | Congolese | Kinshasa
Denmark | Danish, Dane | Copenhagen
Djibouti | Djiboutian |
Dominica | | Roseau
Dominican Republic | Dominican | Santo Domingo
Ecuador | Ecuadorian, Ecuadorean | Quito
Egypt | Egyptian | Cairo
El Salvador | Salvadoran, Salvadorean | San Salvador
Equatorial Guinea | Equatoguinean | Malabo
Eritrea | Eritrean | Asmara
Estonia | Estonian | Tallinn
Eswatini, Swaziland | Swazi | Mbabane
Ethiopia | Ethiopian | Addis Ababa
Fiji | Fijian | Suva
Finland | Finnish, Finn | Helsinki
France | French, Frenchman, Frenchmen, Frenchwoman | Paris, Élysée
Gabon | Gabonese | Libreville
Gambia, the Gambia | Gambian | Banjul
Georgia | Georgian | Tbilisi
Germany | German | Berlin
Ghana | Ghanaian | Accra
Greece | Greek | Athens
Grenada | Grenadian | Saint George's
Guatemala | Guatemalan | Guatemala City
Guinea | Guinean | Conakry
Guinea-Bissau | | Bissau
Guyana | Guyanese | Georgetown
Haiti | Haitian | Port-au-Prince
Honduras | Honduran | Tegucigalpa
Hungary | Hungarian | Budapest
Iceland | Icelandic, Icelander | Reykjavik
India | Indian | New Delhi, Delhi
Indonesia | Indonesian | Jakarta
Iran, Islamic Republic of Iran | Iranian | Tehran
Iraq | Iraqi | Baghdad
Ireland | Irish, Irishman, Irishmen | Dublin
Israel | Israeli | Jerusalem
Italy | Italian | Rome
Ivory Coast, Côte d'Ivoire | Ivorian | Yamoussoukro
Jamaica | Jamaican | Kingston
Japan | Japanese | Tokyo
Jordan | Jordanian | Amman
Kazakhstan | Kazakh, Kazakhstani | Astana
Kenya | Kenyan | Nairobi
Kiribati | | South Tarawa
Kosovo | Kosovar, Kosovan | Pristina
Kuwait | Kuwaiti | Kuwait City
Kyrgyzstan | Kyrgyz | Bishkek
Laos | Laotian, Lao | Vientiane
Latvia | Latvian | Riga
Lebanon | Lebanese | Beirut
Lesotho | Basotho, Mosotho | Maseru
Liberia | Liberian | Monrovia
Libya | Libyan | Tripoli
Liechtenstein | Liechtensteiner | Vaduz
Lithuania | Lithuanian | Vilnius
Luxembourg | Luxembourgish, Luxembourger |
Madagascar | Malagasy, Madagascan | Antananarivo
Malawi | Malawian | Lilongwe
Malaysia | Malaysian | Kuala Lumpur, Putrajaya
Maldives, the Maldives | Maldivian |
Mali | Malian | Bamako
Malta | Maltese | Valletta
Marshall Islands, the Marshall Islands | Marshallese | Majuro
Mauritania | Mauritanian | Nouakchott
Mauritius | Mauritian | Port Louis
Mexico | Mexican | Mexico City
Micronesia | Micronesian | Palikir
Moldova | Moldovan | Chișinău
Monaco | Monegasque |
Mongolia | Mongolian | Ulaanbaatar
Montenegro | Montenegrin | Podgorica
Morocco | Moroccan | Rabat
Mozambique | Mozambican | Maputo
Myanmar, Burma | Burmese | Naypyidaw
Namibia | Namibian | Windhoek
Nauru | Nauruan |
Nepal | Nepali, Nepalese | Kathmandu
Netherlands, the Netherlands, Holland | Dutch, Dutchman, Dutchmen | The Hague, Amsterdam
New Zealand | New Zealander | Wellington
Nicaragua | Nicaraguan | Managua
Niger | Nigerien | Niamey
Nigeria | Nigerian | Abuja
North Korea, DPRK | North Korean | Pyongyang
North Macedonia, Macedonia | Macedonian | Skopje
Norway | Norwegian | Oslo
Oman, Sultanate of Oman | Omani | Muscat
Pakistan | Pakistani | Islamabad
Palau | Palauan | Ngerulmud
Palestine, State of Palestine | Palestinian | Ramallah
Panama | Panamanian | Panama City
Papua New Guinea | Papua New Guinean | Port Moresby
Paraguay | Paraguayan | Asunción
Peru | Peruvian | Lima
Philippines, the Philippines | Philippine, Filipino, Filipina | Manila
Poland | Polish, Pole | Warsaw
Portugal | Portuguese | Lisbon
Qatar | Qatari | Doha
Romania | Romanian | Bucharest
Russia, Russian Federation | Russian | Moscow, Kremlin
Rwanda | Rwandan | Kigali
Saint Kitts and Nevis | | Basseterre
Saint Lucia | Saint Lucian | Castries
Saint Vincent and the Grenadines | | Kingstown
Samoa | Samoan | Apia
San Marino | Sammarinese |
São Tomé and Príncipe | |
Saudi Arabia | Saudi, Saudi Arabian | Riyadh
Senegal | Senegalese | Dakar
Serbia | Serbian, Serb | Belgrade
Seychelles, the Seychelles | Seychellois |
Sierra Leone | Sierra Leonean | Freetown
Singapore | Singaporean |
Slovakia | Slovak, Slovakian | Bratislava
Slovenia | Slovene, Slovenian | Ljubljana
Solomon Islands | Solomon Islander | Honiara
Somalia | Somali, Somalian | Mogadishu
South Africa | South African | Pretoria
South Korea, Republic of Korea | South Korean | Seoul
South Sudan | South Sudanese | Juba
Spain | Spanish, Spaniard | Madrid
Sri Lanka | Sri Lankan | Colombo
Sudan | Sudanese | Khartoum
Suriname | Surinamese | Paramaribo
Sweden | Swedish, Swede | Stockholm
Switzerland | Swiss | Bern
Syria | Syrian | Damascus
Taiwan | Taiwanese | Taipei
Tajikistan | Tajik | Dushanbe
Tanzania | Tanzanian | Dodoma
Thailand | Thai | Bangkok
Timor-Leste, East Timor | Timorese | Dili
Togo | Togolese | Lomé
Tonga | Tongan | Nuku'alofa
Trinidad and Tobago | Trinidadian, Tobagonian | Port of Spain
Tunisia | Tunisian | Tunis
Turkey, Türkiye | Turkish, Turk | Ankara
Turkmenistan | Turkmen | Ashgabat
Tuvalu | Tuvaluan | Funafuti
Uganda | Ugandan | Kampala
Ukraine | Ukrainian | Kyiv, Kiev
United Arab Emirates, UAE, Emirates | Emirati | Abu Dhabi
United Kingdom, UK, Britain, Great Britain | British, Briton, Brit | London, Downing Street
United States, US, USA, United States of America, America | American | Washington, White House
Uruguay | Uruguayan | Montevideo
Uzbekistan | Uzbek | Tashkent
Vanuatu | Vanuatuan | Port Vila
Vatican, Vatican City, Holy See | |
Venezuela | Venezuelan | Caracas
Vietnam | Vietnamese | Hanoi
Yemen | Yemeni | Sanaa
Zambia | Zambian | Lusaka
Zimbabwe | Zimbabwean | Harare
`;

/** "White House" is a building, and no city. */
const NO_CITY = /^(?:White House|Kremlin|Élysée|Downing Street)$/u;

/** Countries and their capitals; a country's metonyms are its capitals and what else stands for its government. */
export const COUNTRIES: readonly Entity[] = TABLE.trim().split('\n').flatMap(readLine);

function readLine(line: string): Entity[] {
  const [[name = '', ...aliases] = [], people = [], seats = []] = line.split('|').map(readList);
  const country: Entity = {
    ...named(name, 'country'),
    aliases,
    demonyms: people.flatMap(withPlural),
    metonyms: seats,
  };
  return [country, ...seats.filter((seat) => !NO_CITY.test(seat)).map((seat) => named(seat, 'city'))];
}

function readList(text: string): string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function named(name: string, kind: EntityKind): Entity {
  const id = `${kind}-${fold(name).replace(/[^\p{L}]+/gu, '-')}`;
  return { id, name, kind, aliases: [], roles: [], demonyms: [], metonyms: [] };
}

/** "Chinese", "British", "Swiss" and "Dutchmen" are several already. */
function withPlural(person: string): string[] {
  return /(?:ese|sh|ch|s|man|men|woman)$/u.test(person) ? [person] : [person, `${person}s`];
}
