package org.lotse.lists.mapping.domain;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The meanings a column can have, each with its headers, the most specific first. Headers are compared in lower case, without accents and
 * punctuation, "groupId" as "group id".
 */
public enum ImportField {
    MEMBER("member|mitglied|organisation|organization|delegation|company|firma|unternehmen|firmenname|"
            + "institution|einrichtung|verein|account|member name|mitgliedsname|company name|organisation name|"
            + "organization name|betrieb|arbeitgeber|employer|affiliation"),
    MEMBER_ID("member id|mitgliedsnummer|mitglieds nr|mitgliedsnr|member no|member number|kundennummer|"
            + "organisation id|company id|user id|firmennummer"),
    MEMBER_TYPE(
            "member type|organisation type|organization type|organisationstyp|mitgliedsart|rechtsform|typ|" + "type"),
    CATEGORY("category|kategorie|tier|beitragsklasse|beitragsgruppe|mitgliedskategorie|membership category|"
            + "membership type|membership level"),
    JOINED("joined|joined on|beitritt|beitrittsdatum|eintritt|eintrittsdatum|mitglied seit|member since|"
            + "join date|starts on|start of membership"),
    LEFT("left|left on|austritt|austrittsdatum|ends on|mitglied bis|member until|end date|" + "end of membership"),
    SIZE("size|size class|groesse|grosse|groessenklasse|grossenklasse|unternehmensgroesse|"
            + "unternehmensgrosse|company size|kmu"),
    SECTOR("sector|sektor|branche|industry|wz|wz code|nace|wirtschaftszweig"),
    REGION("region|nuts|nuts code|nuts 3|nuts3"),
    PERSON("person|person name|name der person|ansprechpartner|ansprechperson|kontakt|contact|contact name|"
            + "teilnehmer|teilnehmerin|teilnehmende|participant|attendee|full name|vollstandiger name|"
            + "vor und nachname"),
    GIVEN_NAME("given name|vorname|first name|firstname"),
    FAMILY_NAME("family name|nachname|familienname|last name|lastname|surname"),
    EMAIL("email|e mail|mail|e mail adresse|email adresse|email address|e mail address|mailadresse"),
    ROLE("role|rolle"),
    EVENT("event|veranstaltung|meeting|event title|titel der veranstaltung|veranstaltungstitel|training|"
            + "schulung|seminar|kurs|title|titel|event name"),
    EVENT_ID("event id|veranstaltungsnummer|veranstaltungs id|kursnummer"),
    EVENT_DAY("date|datum|event date|day|tag|veranstaltungsdatum|time|start|starts at|beginn|termin|start time|"
            + "start date|startdatum"),
    EVENT_YEAR("year|jahr"),
    EVENT_END("end|ends at|ende|end time|enddatum"),
    UTC_OFFSET("utc offset"),
    EVENT_KIND("event kind|kind|event type|veranstaltungsart|art|format"),
    EVENT_STATUS("event status|veranstaltungsstatus"),
    PLACE("place|location|ort|venue|veranstaltungsort"),
    SERIES("series|reihe|veranstaltungsreihe|group|gruppe|group id"),
    SESSION("session|sitzung|termin titel|block"),
    RESPONSE("response|rsvp|antwort|anmeldung|registered|angemeldet|registration|zusage|registration status|"
            + "anmeldestatus"),
    CHANGED_AT("changed|mtime|changed at|geandert|geandert am|updated|updated at|modified|registered at|"
            + "angemeldet am"),
    ATTENDED("attended|attendance|teilgenommen|anwesend|anwesenheit|teilnahme|present|checked in|erschienen"),
    MINUTES("minutes|minuten|dauer|dauer min|duration|duration minutes"),
    HOURS("hours|stunden|std"),
    HEADS("heads|guests|gaste|head count|headcount without name|ohne namen|kopfzahl");

    private static final Pattern BAR = Pattern.compile("\\|");

    private final String headers;

    ImportField(String headers) {
        this.headers = headers;
    }

    List<String> headers() {
        return BAR.splitAsStream(headers).toList();
    }
}
