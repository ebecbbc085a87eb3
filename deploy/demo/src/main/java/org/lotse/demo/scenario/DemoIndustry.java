package org.lotse.demo.scenario;

import java.util.List;

/**
 * An industry of the region.
 *
 * @param sector code of WZ 2008
 * @param names typical parts of its firms' names
 * @param micro weight of firms of up to 9 people, relative to the other three
 * @param small up to 49
 * @param medium up to 249
 * @param large above
 */
record DemoIndustry(String sector, List<String> names, int micro, int small, int medium, int large) {

    static final List<DemoIndustry> ALL = List.of(
            new DemoIndustry("25.62", List.of("Präzisionsteile", "Zerspanung", "Metallbau"), 2, 5, 3, 0),
            new DemoIndustry("28.29", List.of("Anlagenbau", "Maschinenbau", "Fördertechnik"), 1, 3, 5, 1),
            new DemoIndustry("62.01", List.of("Software", "Datenwerk", "Digitallabor"), 6, 4, 1, 0),
            new DemoIndustry("62.02", List.of("IT-Beratung", "Systemhaus"), 5, 4, 1, 0),
            new DemoIndustry("43.21", List.of("Elektrotechnik", "Gebäudetechnik", "Schaltanlagen"), 3, 5, 2, 0),
            new DemoIndustry("43.22", List.of("Heizungsbau", "Wärmetechnik"), 4, 5, 1, 0),
            new DemoIndustry("35.11", List.of("Energie", "Solarpark", "Windkraft"), 1, 2, 3, 1),
            new DemoIndustry("38.32", List.of("Recycling", "Wertstoff"), 1, 4, 3, 0),
            new DemoIndustry("49.41", List.of("Logistik", "Spedition"), 2, 5, 3, 0),
            new DemoIndustry("71.12", List.of("Ingenieure", "Planungsbüro", "Geotechnik"), 5, 5, 1, 0),
            new DemoIndustry("20.16", List.of("Kunststofftechnik", "Verbundwerkstoffe"), 1, 3, 5, 1),
            new DemoIndustry("27.12", List.of("Speichersysteme", "Leistungselektronik"), 2, 3, 3, 1),
            new DemoIndustry("33.12", List.of("Instandhaltung", "Industrieservice"), 2, 4, 4, 1),
            new DemoIndustry("16.23", List.of("Holzbau", "Zimmerei"), 4, 5, 1, 0),
            new DemoIndustry("10.71", List.of("Backwerk", "Mühlenbäckerei"), 3, 4, 2, 0),
            new DemoIndustry("11.05", List.of("Brauhaus", "Getränke"), 4, 3, 1, 0),
            new DemoIndustry("55.10", List.of("Hotel", "Landhotel"), 4, 4, 1, 0),
            new DemoIndustry("79.12", List.of("Reisen", "Seenland-Touren"), 6, 2, 0, 0),
            new DemoIndustry("85.59", List.of("Akademie", "Lernwerkstatt"), 5, 4, 1, 0),
            new DemoIndustry("86.10", List.of("Klinik", "Rehazentrum"), 0, 1, 3, 2),
            new DemoIndustry("88.10", List.of("Pflege", "Sozialdienst"), 1, 4, 4, 0),
            new DemoIndustry("70.22", List.of("Unternehmensberatung", "Nachfolgeberatung"), 8, 2, 0, 0),
            new DemoIndustry("73.11", List.of("Werbeagentur", "Mediengestaltung"), 7, 2, 0, 0),
            new DemoIndustry("81.21", List.of("Gebäudereinigung", "Objektservice"), 1, 4, 4, 1),
            new DemoIndustry("01.11", List.of("Agrar", "Landgut"), 3, 4, 1, 0));
}
