package org.lotse.demo.scenario;

import java.util.List;

/**
 * Names that fit the region between Spree and Neiße and, as far as we know, belong to no real firm or person. Long,
 * since it consists of word lists.
 */
final class NamePool {

    private NamePool() {}

    static final List<String> STEMS = List.of(
            "Lutkental",
            "Kippenland",
            "Spreebogen",
            "Grubenrand",
            "Heidesee",
            "Nebelau",
            "Kranichmoor",
            "Teichland-Ost",
            "Neißeblick",
            "Schwarzelster",
            "Flämingtor",
            "Sorbenhain",
            "Kohlebogen",
            "Birkenrand",
            "Lichtensee",
            "Auenwerk",
            "Findling",
            "Weißkirsch",
            "Förderturm",
            "Kiefernhain",
            "Wendenquelle",
            "Mühlgraben",
            "Tagwerk",
            "Seenring",
            "Pechhütte",
            "Glasrand",
            "Leinweber",
            "Brückenkopf",
            "Hammergraben",
            "Storchenau");

    static final List<String> FAMILIES = List.of(
            "Dubrauke",
            "Wilkasch",
            "Nowotschin",
            "Halbritz",
            "Kschiwan",
            "Petrauke",
            "Schornick",
            "Brankatz",
            "Mroskwa",
            "Jentzlaff",
            "Kubaschke",
            "Lehmigk",
            "Matschenz",
            "Noatschk",
            "Pusackel",
            "Rablinke",
            "Sembritz",
            "Tscharnke",
            "Urbanitz",
            "Wenzlick",
            "Zschornak",
            "Bogatzky",
            "Dommaschk",
            "Gollnitz",
            "Hannusch-Rabe",
            "Kossagk",
            "Lobedann",
            "Merschank",
            "Nagorke",
            "Pohlenz-Krahl",
            "Quittschau",
            "Roblick",
            "Schimmang",
            "Trebbus",
            "Wirthgenow",
            "Budarick",
            "Fobelke",
            "Grischkat",
            "Hollnagel",
            "Jurischka");

    static final List<String> GIVEN = List.of(
            "Anja",
            "Birgit",
            "Claudia",
            "Doreen",
            "Elke",
            "Franziska",
            "Gabi",
            "Heike",
            "Ines",
            "Jana",
            "Katrin",
            "Liane",
            "Mandy",
            "Nicole",
            "Olga",
            "Petra",
            "Ramona",
            "Sabine",
            "Tanja",
            "Ulrike",
            "Yvonne",
            "Ayşe",
            "Agnieszka",
            "Andreas",
            "Bernd",
            "Christian",
            "Dirk",
            "Enrico",
            "Frank",
            "Gerd",
            "Holger",
            "Ingo",
            "Jens",
            "Karsten",
            "Lutz",
            "Marko",
            "Norbert",
            "Olaf",
            "Peer",
            "René",
            "Sven",
            "Thomas",
            "Uwe",
            "Volker",
            "Wojciech",
            "Mehmet",
            "Juri");

    static final List<String> FORMS =
            List.of(" GmbH", " GmbH", " GmbH", " GmbH & Co. KG", " eG", " UG (haftungsbeschränkt)", " e.K.", " AG");

    static final List<String> RESEARCH = List.of(
            "Institut für Kreislaufwerkstoffe %s",
            "Forschungszentrum Speichertechnik %s",
            "Hochschulinstitut für Wandel und Arbeit %s",
            "Technikum Wasserstoff %s",
            "Labor für Leichtbau %s",
            "Zentrum für Seenlandökologie %s");

    static final List<String> PUBLIC =
            List.of("Stadtwerke %s", "Wirtschaftsförderung %s", "Amt %s", "Zweckverband %s", "Technologiepark %s");

    static final List<String> ASSOCIATIONS = List.of(
            "Gründerkreis %s e. V.", "Handwerkerbund %s e. V.", "Tourismusverein %s e. V.", "Bildungsverein %s e. V.");

    /** NUTS 3: Cottbus, Dahme-Spreewald, Elbe-Elster, Oberspreewald-Lausitz, Spree-Neiße, Bautzen, Görlitz. */
    static final List<String> REGIONS = List.of("DE402", "DE406", "DE407", "DE40B", "DE40G", "DED2C", "DED2D");

    static final double[] REGION_WEIGHTS = {26, 8, 12, 20, 18, 9, 7};

    static final List<String> PLACES = List.of(
            "Alte Webhalle, Cottbus",
            "Kraftwerksmuseum, Lübbenau",
            "Seehafen, Senftenberg",
            "Glaswerk, Weißwasser",
            "Bürgerhaus, Spremberg",
            "Schloss, Lübben",
            "Gründerzentrum, Forst",
            "Lokschuppen, Finsterwalde");

    /** Lower case, ASCII, for an address under a top-level domain that never exists. */
    static String slug(String name) {
        return name.toLowerCase(java.util.Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ş", "s")
                .replace("é", "e")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
