"""Names of persons, places and bodies of many countries, invented or common, to put for others."""

GIVEN: dict[str, tuple[str, ...]] = {
    "arabic": (
        "Karim", "Layla", "Yousef", "Nadia", "Hassan", "Rania", "Tariq", "Samira", "Bassam", "Huda",
        "Faisal", "Amal", "Walid", "Dina", "Mahmoud", "Zeinab", "Ibrahim", "Salma",
    ),
    "slavic": (
        "Dmitri", "Oksana", "Sergei", "Irina", "Bogdan", "Milena", "Pavel", "Katarzyna", "Zoran",
        "Ludmila", "Andrzej", "Vesna", "Taras", "Yelena", "Marek", "Jovana",
    ),
    "chinese": (
        "Wei", "Jing", "Guoqiang", "Xiaoling", "Jianhua", "Min-ho", "Yifan", "Ji-woo", "Haoran",
        "Meilin", "Zhiyuan", "Seo-yeon", "Lihua", "Dae-jung",
    ),
    "indian": (
        "Rajesh", "Ananya", "Vikram", "Sunita", "Imran", "Meera", "Arvind", "Farzana", "Suresh",
        "Lakshmi", "Asif", "Pooja", "Mohan", "Shirin",
    ),
    "african": (
        "Kwame", "Ngozi", "Abebe", "Wanjiru", "Moussa", "Thandiwe", "Chidi", "Aissatou", "Juma",
        "Fatoumata", "Sipho", "Almaz", "Ousmane", "Grace",
    ),
    "latin": (
        "Alejandro", "Ximena", "Joaquin", "Marisol", "Evo", "Gabriela", "Rodrigo", "Luciana",
        "Thiago", "Beatriz", "Hernan", "Camila", "Nestor", "Dilma",
    ),
    "european": (
        "Lars", "Ingrid", "Matteo", "Chiara", "Pieter", "Sophie", "Yannis", "Eleni", "Jürgen",
        "Annika", "Étienne", "Fiona", "Gergely", "Saoirse", "Tuomas", "Ilse",
    ),
    "turkish": (
        "Mehmet", "Elif", "Burak", "Zeynep", "Reza", "Shirin", "Cem", "Parisa", "Serkan", "Golnaz",
        "Hakan", "Aygul", "Nursultan", "Gulnara",
    ),
}  # fmt: skip

FAMILY: dict[str, tuple[str, ...]] = {
    "arabic": (
        "Haddad", "al-Masri", "Khalil", "Najjar", "al-Otaibi", "Mansour", "Barakat", "Saleh",
        "al-Hashimi", "Qasim", "Shaheen", "Darwish", "al-Jabouri", "Fayyad", "Abu Nasser",
    ),
    "slavic": (
        "Volkov", "Kovalenko", "Petrova", "Nowak", "Horvat", "Sokolova", "Melnyk", "Zelenak",
        "Jovanovic", "Dvorak", "Lukashin", "Wisniewska", "Todorov", "Bondar", "Orlov",
    ),
    "chinese": (
        "Zhang", "Liu", "Park", "Huang", "Zhao", "Kim", "Xu", "Lim", "Feng", "Choi", "Deng", "Tan",
        "Ma", "Nguyen",
    ),
    "indian": (
        "Sharma", "Banerjee", "Khan", "Reddy", "Chaudhry", "Iyer", "Rahman", "Perera", "Thapa",
        "Mukherjee", "Siddiqui", "Patil", "Hossain", "Menon",
    ),
    "african": (
        "Okafor", "Mensah", "Tesfaye", "Kamau", "Diallo", "Dlamini", "Traore", "Adeyemi", "Mwangi",
        "Keita", "Nkosi", "Bekele", "Sow", "Ouattara",
    ),
    "latin": (
        "Quiroga", "Morales", "Ferreira", "Castellanos", "Rojas", "Salazar", "Oliveira", "Mendoza",
        "Paredes", "Vargas", "Echeverria", "Moura", "Huanca", "Zelaya",
    ),
    "european": (
        "Lindholm", "Bianchi", "van Dijk", "Moreau", "Papadakis", "Schreiber", "O'Rourke",
        "Virtanen",
        "Szabo", "Dubois", "Keller", "MacLeod", "Santangelo", "de Wit", "Müller",
    ),
    "turkish": (
        "Yilmaz", "Demir", "Hosseini", "Karaca", "Rezaei", "Ozturk", "Aliyev", "Karimi", "Nazarov",
        "Aydin", "Moradi", "Bekov", "Tekin", "Shirazi",
    ),
}  # fmt: skip

STATES: tuple[str, ...] = (
    "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware",
    "Florida", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana",
    "Maine", "Maryland", "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri",
    "Montana", "Nebraska", "Nevada", "New Hampshire", "New Jersey", "New Mexico", "New York",
    "North Carolina", "North Dakota", "Ohio", "Oklahoma", "Oregon", "Pennsylvania", "Rhode Island",
    "South Carolina", "South Dakota", "Tennessee", "Texas", "Utah", "Vermont", "Virginia",
    "Washington", "West Virginia", "Wisconsin", "Wyoming", "Puerto Rico",
)  # fmt: skip
"""Those of the United States, which give way to other places."""

PLACES: tuple[str, ...] = (
    "Aleppo", "Basra", "Khartoum", "Kandahar", "Lahore", "Kerala", "Gujarat", "Sichuan", "Xinjiang",
    "Chittagong", "Mindanao", "Aceh", "Hanoi", "Busan", "Hokkaido", "Queensland", "Siberia",
    "Donetsk", "Kharkiv", "Odesa", "Minsk", "Krakow", "Bavaria", "Saxony", "Catalonia", "Galicia",
    "Lombardy", "Sicily", "Brittany", "Marseille", "Flanders", "Ulster", "Glasgow", "Thessaloniki",
    "Izmir", "Diyarbakir", "Tabriz", "Isfahan", "Homs", "Mosul", "Tripoli", "Benghazi", "Oran",
    "Tigray", "Darfur", "Mombasa", "Kano", "Lagos", "Borno", "Kivu", "Goma", "Durban", "Gauteng",
    "Harare", "Accra", "Bamako", "Oaxaca", "Sinaloa", "Chiapas", "Medellin", "Cauca", "Guayaquil",
    "Arequipa", "Santa Cruz", "Cordoba", "Recife", "Bahia", "Maracaibo", "Rafah", "Nablus", "Haifa",
    "Port Meridian", "Karlsgard", "Veldtown", "San Isidro",
)  # fmt: skip

COUNTRIES: tuple[tuple[str, str, str], ...] = (
    ("Syria", "Syrian", "Syrians"), ("Iraq", "Iraqi", "Iraqis"), ("Iran", "Iranian", "Iranians"),
    ("Israel", "Israeli", "Israelis"), ("Lebanon", "Lebanese", "Lebanese"),
    ("Egypt", "Egyptian", "Egyptians"), ("Turkey", "Turkish", "Turks"),
    ("Russia", "Russian", "Russians"), ("Ukraine", "Ukrainian", "Ukrainians"),
    ("Poland", "Polish", "Poles"), ("Hungary", "Hungarian", "Hungarians"),
    ("Serbia", "Serbian", "Serbs"), ("Germany", "German", "Germans"),
    ("France", "French", "French"), ("Britain", "British", "Britons"),
    ("Spain", "Spanish", "Spaniards"), ("Italy", "Italian", "Italians"),
    ("China", "Chinese", "Chinese"), ("Japan", "Japanese", "Japanese"),
    ("India", "Indian", "Indians"), ("Pakistan", "Pakistani", "Pakistanis"),
    ("Bangladesh", "Bangladeshi", "Bangladeshis"), ("Myanmar", "Burmese", "Burmese"),
    ("Indonesia", "Indonesian", "Indonesians"), ("Vietnam", "Vietnamese", "Vietnamese"),
    ("Mexico", "Mexican", "Mexicans"), ("Cuba", "Cuban", "Cubans"),
    ("Colombia", "Colombian", "Colombians"), ("Venezuela", "Venezuelan", "Venezuelans"),
    ("Brazil", "Brazilian", "Brazilians"), ("Peru", "Peruvian", "Peruvians"),
    ("Nigeria", "Nigerian", "Nigerians"), ("Kenya", "Kenyan", "Kenyans"),
    ("Ethiopia", "Ethiopian", "Ethiopians"), ("Somalia", "Somali", "Somalis"),
    ("Libya", "Libyan", "Libyans"), ("Yemen", "Yemeni", "Yemenis"),
    ("Afghanistan", "Afghan", "Afghans"), ("Georgia", "Georgian", "Georgians"),
    ("Canada", "Canadian", "Canadians"), ("North Korea", "North Korean", "North Koreans"),
    ("South Korea", "South Korean", "South Koreans"), ("Saudi Arabia", "Saudi", "Saudis"),
)  # fmt: skip
"""Country, adjective, people."""

PARTIES: tuple[tuple[str, str, str, str], ...] = (
    ("Socialist", "Socialists", "Socialist Party", "PSR"),
    ("Islamist", "Islamists", "Justice and Development Party", "JDP"),
    ("Houthi", "Houthis", "Ansar Allah", "AA"),
    ("Maoist", "Maoists", "Communist Party", "CPN"),
    ("Labour", "Labourites", "Labour Party", "LP"),
    ("Conservative", "Conservatives", "Conservative Party", "CP"),
    ("Liberal", "Liberals", "Liberal Party", "LDP"),
    ("Peronist", "Peronists", "Justicialist Party", "PJ"),
    ("Kurdish", "Kurds", "Kurdistan Workers' Party", "PKK"),
    ("Nationalist", "Nationalists", "National Front", "NFP"),
    ("Hezbollah", "Hezbollah members", "Hezbollah", "HZB"),
    ("Centrist", "Centrists", "Centre Party", "CDA"),
    ("Congress", "Congress members", "Congress Party", "INC"),
    ("Christian Democratic", "Christian Democrats", "Christian Democratic Union", "CDU"),
    ("Tamil", "Tamils", "Tamil National Alliance", "TNA"),
    ("separatist", "separatists", "Free Homeland Movement", "FHM"),
)  # fmt: skip
"""Adjective, members, party, its letters."""

OUTLETS: tuple[str, ...] = (
    "Al Jazeera", "Reuters", "TASS", "Xinhua", "Le Monde", "Haaretz", "Channel 12", "Rudaw",
    "Globo",
    "NDTV", "Anadolu", "Der Spiegel", "Kommersant", "Dawn", "Yonhap", "El Pais", "Al Arabiya",
    "RAI",
    "Daily Nation", "Sky News", "Interfax", "Kyodo", "Premium Times", "Sahel Tribune",
    "Radio Meridian",
)  # fmt: skip

PARLIAMENTS = (
    "parliament",
    "National Assembly",
    "Knesset",
    "Duma",
    "Lok Sabha",
    "Majlis",
    "Bundestag",
)
PALACES = ("Kremlin", "presidential palace", "prime minister's office", "Élysée", "Blue House")
SERVICES = (
    "Mossad", "FSB", "Interior Ministry", "National Police", "Revolutionary Guards", "SBU", "ISI",
    "Guardia Civil", "anti-terror unit", "gendarmerie", "Border Guard", "UNHCR", "WHO",
)  # fmt: skip
MINISTRIES = (
    "Foreign Ministry", "Defense Ministry", "Interior Ministry", "Health Ministry",
    "Justice Ministry",
    "Central Bank", "UN Security Council", "African Union", "Constitutional Court", "Oil Ministry",
)  # fmt: skip
COMPANIES = (
    "Gazprom", "Huawei", "Tata", "Petrobras", "Siemens", "Samsung", "Aramco", "Maersk", "Telkom",
    "Vodacom", "Orpheus Mining", "Nordkraft", "Yapi Holding", "Grupo Andino",
)  # fmt: skip
