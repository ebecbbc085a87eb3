package org.lotse.demo.scenario;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series of events of one kind.
 *
 * @param everyDays days from one event to the next
 * @param sittings number of half-day sessions
 * @param appeal popularity with firms in general, 1 is average
 * @param project key of the project that funds it, during its period
 */
record DemoEventSeries(
        String name,
        String kind,
        int everyDays,
        int sittings,
        LocalTime begins,
        LocalTime ends,
        double appeal,
        @Nullable String project,
        List<String> topics,
        List<String> subjects) {

    private static LocalTime at(int hour, int minute) {
        return LocalTime.of(hour, minute);
    }

    static final List<DemoEventSeries> ALL = List.of(
            new DemoEventSeries(
                    "Unternehmerfrühstück",
                    "MEETING",
                    30,
                    1,
                    at(8, 0),
                    at(10, 0),
                    1.2,
                    null,
                    List.of("austausch"),
                    List.of(
                            "Was der Strukturwandel für den Mittelstand heißt",
                            "Nachfolge gelingt gemeinsam",
                            "Energiepreise im Griff",
                            "Neue Nachbarn, neue Märkte",
                            "Ausbildung hier halten")),
            new DemoEventSeries(
                    "Arbeitskreis Fachkräfte",
                    "WORKING_GROUP",
                    42,
                    1,
                    at(15, 0),
                    at(17, 30),
                    0.9,
                    "wandel",
                    List.of("fachkraefte"),
                    List.of(
                            "Gewinnen und halten",
                            "Arbeitgeber mit Gesicht",
                            "Ankommen in der Region",
                            "Schichten neu gedacht")),
            new DemoEventSeries(
                    "Arbeitskreis Energie und Wasserstoff",
                    "WORKING_GROUP",
                    61,
                    1,
                    at(14, 0),
                    at(17, 0),
                    0.8,
                    null,
                    List.of("energie", "wasserstoff"),
                    List.of("Wärme aus dem See", "Speicher für den Betrieb", "Genehmigung ohne Umwege")),
            new DemoEventSeries(
                    "Arbeitskreis Digitalisierung",
                    "WORKING_GROUP",
                    75,
                    1,
                    at(16, 0),
                    at(18, 0),
                    0.8,
                    "wandel",
                    List.of("digitalisierung"),
                    List.of("Papierlos in der Werkstatt", "Sicher trotz wenig Zeit", "Daten, die sich lohnen")),
            new DemoEventSeries(
                    "KI-Werkstatt",
                    "TRAINING",
                    35,
                    2,
                    at(9, 0),
                    at(13, 0),
                    0.9,
                    "wandel",
                    List.of("ki", "weiterbildung"),
                    List.of("Angebote schreiben lassen", "Bilder prüfen", "Wissen der Alten sichern")),
            new DemoEventSeries(
                    "Qualifizierung im Wandel",
                    "TRAINING",
                    45,
                    2,
                    at(9, 0),
                    at(16, 0),
                    0.7,
                    "lernen",
                    List.of("weiterbildung"),
                    List.of("Führen in unsicheren Zeiten", "Deutsch im Betrieb", "Vom Meister zum Lernbegleiter")),
            new DemoEventSeries(
                    "Webinar Förderlotse",
                    "WEBINAR",
                    28,
                    1,
                    at(12, 0),
                    at(13, 0),
                    1.0,
                    null,
                    List.of("foerderung"),
                    List.of(
                            "Investieren mit Zuschuss",
                            "Der Antrag in einer Stunde",
                            "Was der Prüfer sehen will",
                            "Neue Richtlinien")),
            new DemoEventSeries(
                    "Betriebsbesuch",
                    "MEETING",
                    50,
                    1,
                    at(15, 0),
                    at(18, 0),
                    1.1,
                    null,
                    List.of("austausch", "einblick"),
                    List.of()),
            new DemoEventSeries(
                    "Strukturwandelmesse",
                    "TRADE_FAIR",
                    365,
                    2,
                    at(9, 0),
                    at(17, 0),
                    1.8,
                    null,
                    List.of("messe"),
                    List.of()));
}
