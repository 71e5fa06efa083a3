"""Who reports what others say: media and documents, real and invented, of many countries."""

OUTLETS: tuple[str, ...] = tuple(
    f"[ORG:{name}]"
    for name in (
        "Reuters", "AFP", "Agence France-Presse", "Xinhua", "TASS", "Interfax", "RIA Novosti",
        "Anadolu", "Anadolu Agency", "Kyodo", "Yonhap", "PTI", "ANI", "EFE", "ANSA", "IRNA",
        "Fars", "Tasnim", "SANA", "WAFA", "MENA", "KUNA", "SPA", "APA", "Ukrinform", "BNO News",
        "CNN", "BBC", "Al Jazeera", "Al Arabiya", "Al Mayadeen", "Al-Manar", "Press TV", "NTV",
        "Sky News", "Deutsche Welle", "France 24", "Rai", "ZDF", "NHK", "CGTN", "NDTV",
        "Channel 12",
        "Channel 13", "Kan", "TRT World", "Rudaw", "Kurdistan 24", "Globo", "TeleSUR",
        "Haaretz", "Ynet", "Axios", "Politico", "Bloomberg", "Le Monde", "Le Figaro", "Liberation",
        "El Pais", "El Mundo", "Clarin", "La Nacion", "El Universal", "Reforma", "Der Spiegel",
        "Bild", "Die Welt", "La Repubblica", "Corriere della Sera", "Izvestia", "Kommersant",
        "Novaya Gazeta", "Meduza", "Ukrainska Pravda", "Hurriyet", "Sabah", "Cumhuriyet",
        "Al-Ahram",
        "Asharq Al-Awsat", "Al-Akhbar", "Al-Quds al-Arabi", "An-Nahar", "Dawn", "Geo News",
        "Hindustan Times", "Prothom Alo", "Caixin", "Asahi Shimbun", "Kompas", "Tempo", "Rappler",
        "Premium Times", "Punch", "Addis Standard", "Radio Okapi", "Dabanga", "Mada Masr",
        "L'Orient-Le Jour", "Vecernji Kurir", "Radio Meridian", "Nordlys Dagblad",
        "Tygodnik Morski",
        "Gazeta.ru", "Lenta.ru", "Delfi.lt", "Report.az", "Day.az", "Hetq.am", "Kun.uz", "Civil.ge",
        "Index.hu", "Onet.pl", "Rappler.com", "Harbour.Az",
    )
) + tuple(
    f"the [ORG:{name}]"
    for name in (
        "Financial Times", "Guardian", "Telegraph", "Daily Mail", "Times of India", "Jakarta Post",
        "Straits Times", "South China Morning Post", "Global Times", "Korea Herald", "Japan Times",
        "Sydney Morning Herald", "Daily Nation", "Mail & Guardian", "Irish Times", "Moscow Times",
        "Kyiv Independent", "Times of Israel", "Jerusalem Post", "National", "Wall Street Journal",
        "Washington Post", "Los Angeles Times", "Associated Press", "Tehran Times", "Gulf Courier",
        "Harbour Gazette", "Colombo Observer", "Sahel Tribune", "Andes Herald", "Lagos Monitor",
    )
) + (
    "state television", "state media", "state news agency [ORG:SANA]", "local media", "local radio",
    "the pro-government daily [ORG:Sabah]", "the Qatari channel [ORG:Al Jazeera]",
    "the Lebanese daily [ORG:Al-Akhbar]", "the Russian news agency [ORG:TASS]",
    "the semi-official [ORG:Fars] news agency", "the [MISC:Israeli] newspaper [ORG:Haaretz]",
    "the official [ORG:Xinhua] news agency", "[MISC:Israeli] media", "[MISC:Turkish] media",
    "[MISC:Indian] television channels", "the opposition daily [ORG:Novi List]",
    "the weekly [ORG:El Faro]", "public broadcaster [ORG:NRK]", "the army's radio station",
)  # fmt: skip
"""Papers, agencies and broadcasters as they stand inside a sentence, with marks for their names."""

DOCUMENTS: tuple[str, ...] = (
    "a police report", "a court document", "an indictment seen by reporters", "a leaked memo",
    "a post on [ORG:X]", "a message on [ORG:Telegram]", "a [ORG:Facebook] post",
    "an internal report",
    "a statement on its website", "a press release", "the complaint", "an affidavit", "the lawsuit",
    "a [ORG:UN] report", "a report by [ORG:Amnesty International]", "a video posted online",
    "the charge sheet", "an intelligence assessment", "a diplomatic cable", "a letter to lawmakers",
    "a ministry circular", "the official news bulletin", "a study by [ORG:Karlsgard University]",
    "a report released on Monday", "the final report", "a transcript of the call", "the dossier",
)  # fmt: skip
"""Written sources in the singular."""

BODIES: tuple[str, ...] = (
    "two security sources", "a security source", "unnamed officials", "officials", "witnesses",
    "a senior official", "a diplomat familiar with the talks", "local residents", "police",
    "the [ORG:Interior Ministry]", "the [ORG:Health Ministry]", "the [ORG:Defence Ministry]",
    "a government spokesman", "an army spokesman", "a person with direct knowledge of the matter",
    "three people briefed on the plan", "hospital staff", "a doctor at the hospital",
    "military sources",
    "court papers", "a copy of the letter", "sources close to the family", "a Western diplomat",
    "the governor's office", "a [ORG:UN] official", "an intelligence report", "medics",
    "the [ORG:Red Crescent]", "a spokeswoman for the ministry",
    "an official who asked not to be named",
    "a source in the presidency", "rebel commanders", "activists", "internal documents",
    "police sources",
)  # fmt: skip
"""Those whom media cite."""

SPOKESMEN: tuple[str, ...] = (
    "a spokesman", "a ministry spokeswoman", "an army spokesman", "a local official", "the mayor",
    "a party official", "a senior police officer", "a lawyer for the family", "the governor",
    "[PER:Yusuf Demirci]", "[PER:Ana Beltran], an aide to the minister", "[PER:Goran Petrik]",
    "a lawmaker", "an opposition leader", "a relative", "a [ORG:UN] envoy", "the defence minister",
)  # fmt: skip
"""Persons who cite media."""
