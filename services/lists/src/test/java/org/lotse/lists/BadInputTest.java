package org.lotse.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.AbstractResource;
import tools.jackson.databind.JsonNode;

/** Errors in a list are reported with field, reason and remedy; the valid rows are imported. */
class BadInputTest extends ListsServiceTest {
    @Test
    void aPdfIsNoListWhateverItIsCalled() {
        JsonNode problem = importsApi.upload("%PDF-1.7 …".getBytes(UTF_8), "members.csv");

        assertThat(problem.path("status").asInt()).isEqualTo(415);
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo("file");
        assertThat(problem.path("detail").asString()).contains("a PDF").contains("Save the list as CSV");
    }

    @Test
    void twoHundredMegabytesOfNothingAreRefusedAndTheServiceStaysUp() {
        JsonNode problem = importsApi.upload(new ZeroFilledResource(200L << 20));

        assertThat(problem.path("status").asInt()).isEqualTo(413);
        assertThat(problem.path("type").asString()).endsWith("list-too-large");
        assertThat(importsApi.upload("Firma\nMüller GmbH\n").path("state").asString())
                .isEqualTo("RECOGNISED");
    }

    @Test
    void tenMegabytesOfZerosAreNoText() {
        assertThat(importsApi
                        .upload(new ZeroFilledResource(10L << 20))
                        .path("status")
                        .asInt())
                .isEqualTo(415);
    }

    @Test
    void anEmptyFileSaysSo() {
        assertThat(importsApi.upload("").path("type").asString()).endsWith("empty-list");
        assertThat(importsApi.upload("Firma;Ort\n").path("type").asString()).endsWith("empty-list");
    }

    @Test
    void aListWithoutTheColumnThatMattersIsNotStarted() {
        JsonNode job = importsApi.upload("Farbe;Menge\nrot;3\n");

        JsonNode problem = importsApi.map(job, Map.of());

        assertThat(job.at("/gaps/0/field").asString()).isEqualTo("MEMBER");
        assertThat(problem.path("type").asString()).endsWith("missing-column");
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo("columns.MEMBER");
    }

    @Test
    void rowsWithErrorsStayOutAndAreNamedByRowAndColumn() {
        JsonNode job = importsApi.upload("""
                Firma;Eintritt;Austritt;E-Mail;Ansprechpartner
                Gut GmbH;01.02.2020;;a@gut.example;Anna Gut
                Zukunft AG;01.02.2099;;b@zukunft.example;Bert Zu
                Antik KG;01.01.0001;;;
                Rückwärts e.V.;01.02.2020;31.01.2019;;
                Adresse GmbH;01.02.2020;;keine,;=cmd|' /C calc'!A0
                ;01.02.2020;;;
                Verweigert GmbH;01.02.2020;;;
                Zuviel GmbH;01.02.2020;;;;;7
                """);
        importsApi.start(job);
        JsonNode done = importsApi.until(job, "DONE");

        assertThat(stubServices.members.values()).containsExactly("Gut GmbH");
        assertThat(done.at("/counts/TAKEN").asInt()).isEqualTo(1);
        assertThat(done.at("/counts/REFUSED").asInt()).isEqualTo(7);
        assertThat(importsApi.text(job, "/errors.csv", "de").lines())
                .hasSize(8)
                .anySatisfy(line ->
                        assertThat(line).startsWith("2;3;Eintritt;01.02.2099;\"Dieser Tag kann nicht gemeint sein"))
                .anySatisfy(line -> assertThat(line).startsWith("3;4;Eintritt;01.01.0001;"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("4;5;Austritt;31.01.2019;Das Ende liegt vor dem Anfang"))
                .anySatisfy(line -> assertThat(line).startsWith("5;6;E-Mail;keine,;Das ist keine E-Mail-Adresse"))
                .anySatisfy(line -> assertThat(line).startsWith("6;7;Firma;;Die Zelle ist leer"))
                .anySatisfy(
                        line -> assertThat(line)
                                .startsWith(
                                        "7;8;Eintritt;01.02.2020;Das widerspricht dem, was schon erfasst ist: The term overlaps"))
                .anySatisfy(line -> assertThat(line).startsWith("8;9;;;Die Zeile hat mehr Zellen"));
    }

    @Test
    void aCellThatASpreadsheetWouldRunIsMadeHarmless() {
        JsonNode job = importsApi.upload("Firma,E-Mail\nA GmbH,=HYPERLINK(1)\nB GmbH,+49\nC GmbH,@x\n");
        importsApi.start(job);
        importsApi.until(job, "DONE");

        assertThat(importsApi.text(job, "/errors.csv", "en"))
                .contains(",'=HYPERLINK(1),")
                .contains(",'+49,")
                .contains(",'@x,");
    }

    @Test
    void linesOfAnotherEncodingAreNamed() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write("Firma;Ort\nMüller GmbH;Köln\nBäcker AG;Jülich\n".getBytes(UTF_8));
        file.write("Schäfer KG;Düren\n".getBytes(Charset.forName("windows-1252")));

        JsonNode job = importsApi.upload(file.toByteArray(), "mixed.csv");
        importsApi.start(job);
        importsApi.until(job, "DONE");

        assertThat(job.at("/dialect/encoding").asString()).isEqualTo("UTF_8");
        assertThat(job.path("mixedLines").asInt()).isEqualTo(1);
        assertThat(stubServices.members.values()).containsExactlyInAnyOrder("Müller GmbH", "Bäcker AG");
        assertThat(importsApi.get(job, "/errors").at("/0/flaw/sentence").asString())
                .startsWith("Line 4 is saved in another encoding");
    }

    @Test
    void anAttendanceBeforeTheEventHappenedIsRefused() {
        int year = Year.now(ZoneOffset.UTC).getValue() + 1;
        JsonNode job = importsApi.upload(
                "Firma,Veranstaltung,Datum,Teilgenommen\nA GmbH,Messe,%d-05-01,ja\nB GmbH,Messe,%d-05-01,nein\n"
                        .formatted(year, year));
        importsApi.start(job);
        importsApi.until(job, "DONE");

        assertThat(stubServices.attendances).isEmpty();
        assertThat(importsApi.get(job, "/errors").at("/0/flaw/reason").asString())
                .isEqualTo("ATTENDED_BEFORE_IT_HAPPENED");
    }

    @Test
    void theSameIdWithOtherContentIsRefused() {
        JsonNode job = importsApi.upload(
                "event_id,event,date\n7,Stammtisch,2024-03-01\n7,Messe,2024-03-02\n7,Stammtisch,2024-03-01\n");
        importsApi.start(job);
        JsonNode done = importsApi.until(job, "DONE");

        assertThat(done.at("/counts/REFUSED").asInt()).isEqualTo(1);
        assertThat(done.at("/counts/REPEATED").asInt()).isEqualTo(1);
        assertThat(importsApi.get(job, "/errors").at("/0/flaw/sentence").asString())
                .contains("in row 1: Stammtisch, 2024-03-01");
    }

    @Test
    void aNumberThatMeansSomethingElseSinceAnEarlierListIsRefused() {
        JsonNode earlier = importsApi.upload("Mitgliedsnummer;Firma;Eintritt\n100;Alpha GmbH;01.02.2020\n");
        importsApi.start(earlier);
        importsApi.until(earlier, "DONE");

        JsonNode job = importsApi.upload(
                "Mitgliedsnummer;Firma;Eintritt\n100;Beta AG;01.02.2020\n100;Beta AG;01.02.2021\n101;Gamma KG;01.02.2020\n");
        importsApi.start(job);
        JsonNode done = importsApi.until(job, "DONE");
        JsonNode legalForm = importsApi.upload("Mitgliedsnummer;Firma;Eintritt\n100;ALPHA AG;01.02.2020\n");
        importsApi.start(legalForm);

        assertThat(done.at("/counts/TAKEN").asInt()).isEqualTo(1);
        assertThat(importsApi.text(job, "/errors.csv", "de"))
                .contains("Mitgliedsnummer;100;Diese Nummer gehört schon zu „Alpha GmbH“.");
        assertThat(importsApi.until(legalForm, "DONE").at("/counts/REFUSED").asInt())
                .as("another spelling of the same name")
                .isZero();
    }

    @Test
    void anEventNumberThatMeansAnotherEventSinceAnEarlierListIsRefused() {
        JsonNode earlier = importsApi.upload("event_id,event,date\n7,Stammtisch,2024-03-01\n8,Messe,2024-04-01\n");
        importsApi.start(earlier);
        importsApi.until(earlier, "DONE");

        JsonNode job = importsApi.upload("event_id,event,date\n7,Sommerfest,2024-06-01\n8,Messe,2024-04-02\n");
        importsApi.start(job);
        JsonNode done = importsApi.until(job, "DONE");

        assertThat(done.at("/counts/TAKEN").asInt()).as("an event may move").isEqualTo(1);
        assertThat(importsApi.get(job, "/errors").at("/0/flaw/sentence").asString())
                .contains("already belongs to “Stammtisch, 2024-03-01”");
    }

    private static final class ZeroFilledResource extends AbstractResource {
        private final long size;

        private ZeroFilledResource(long size) {
            this.size = size;
        }

        @Override
        public String getDescription() {
            return "zeros";
        }

        @Override
        public String getFilename() {
            return "zeros.csv";
        }

        @Override
        public long contentLength() {
            return size;
        }

        @Override
        public InputStream getInputStream() {
            return new InputStream() {
                private long left = size;

                @Override
                public int read() {
                    return left-- > 0 ? 0 : -1;
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    int count = (int) Math.min(length, left);
                    left -= count;
                    return count <= 0 ? -1 : count;
                }
            };
        }
    }
}
