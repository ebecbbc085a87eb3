package org.lotse.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.testplatform.FreePorts;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list goes in and organisations join one by one while a backup is taken; then the platform is stopped. Two disasters follow on what
 * is left: the folder is lost and restored, and the whole log is lost and said again.
 */
class BackupIT {

    private static final Path SAMPLE = Path.of("samples", "unfccc-precops");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private static Path temp;

    private static final ConcurrentLinkedQueue<String> ACKNOWLEDGED = new ConcurrentLinkedQueue<>();
    private static int port;
    private static Path data;
    private static Path backup;
    private static List<String> beforeTheBackup = List.of();
    private static String job = "";
    private static Figures figures = new Figures("", Set.of());

    @BeforeAll
    static void aBackupIsTakenWhileWritesGoOn() throws Exception {
        port = FreePorts.inARow(15);
        data = temp.resolve("data");
        backup = temp.resolve("lotse.backup");
        try (Child platform = Child.ready(data, port, "--empty", "--network=Klimaverhandlungen")) {
            Api api = new Api(platform);
            int lists = platform.ports().lists();
            job = api.upload(lists, "/imports", SAMPLE.resolve("precops.cleaned.csv"))
                    .path("id")
                    .asString();
            api.post(lists, "/imports/" + job + "/start");
            AtomicBoolean enough = new AtomicBoolean();
            Thread writer = Thread.ofVirtual().start(() -> joinOneByOne(api, platform, enough));
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> ACKNOWLEDGED.size() > 20
                            && api.get(lists, "/imports/" + job).path("done").asInt() > 0);
            beforeTheBackup = List.copyOf(ACKNOWLEDGED);
            try (Child command = Child.begun(data, port, "--backup=" + backup)) {
                assertThat(command.exitCode()).as(command.output()).isZero();
                assertThat(command.output()).contains("The backup is in");
            }
            assertThat(ACKNOWLEDGED).as("writes went on").hasSizeGreaterThan(beforeTheBackup.size());
            // not interrupted: a write that was taken without an answer would be in the figures, and on no list
            enough.set(true);
            writer.join();
            Imports.awaitDone(() -> api.get(lists, "/imports/" + job));
            figures = Figures.settled(api, platform);
        }
    }

    @AfterAll
    static void forget() {
        ACKNOWLEDGED.clear();
    }

    @Test
    void whatWasAcknowledgedBeforeTheBackupIsThereOnceAfterARestoreAndFiguresAreThoseOfARecount() throws Exception {
        Path restored = temp.resolve("restored");
        try (Child command = Child.begun(restored, port, "--restore=" + backup)) {
            assertThat(command.exitCode()).as(command.output()).isZero();
        }
        try (Child platform = Child.ready(restored, port)) {
            Api api = new Api(platform);
            List<String> names = Figures.names(api, platform);
            assertThat(names).containsAll(beforeTheBackup).doesNotHaveDuplicates();

            Imports.awaitDone(() -> api.get(platform.ports().lists(), "/imports/" + job));
            List<String> youngerThanTheBackup = new ArrayList<>(ACKNOWLEDGED);
            youngerThanTheBackup.removeAll(names);
            for (String name : youngerThanTheBackup) {
                join(api, platform, name);
            }

            assertThat(Figures.settled(api, platform)).isEqualTo(figures);
            assertThat(api.actuator(platform.ports().activation(), "/actuator/health")
                            .path("status")
                            .asString())
                    .as("every cell is the sum over all members")
                    .isEqualTo("UP");
        }
    }

    @Test
    void aLogThatIsLostIsSaidAgainByTheServicesAndEveryFigureIsTheSame() throws Exception {
        Path without = temp.resolve("data");
        FileSystemUtils.deleteRecursively(without.resolve("kafka"));
        FileSystemUtils.deleteRecursively(without.resolve("streams"));
        try (Child platform = Child.ready(without, port)) {
            Api api = new Api(platform);
            for (int owner : List.of(
                    platform.ports().members(),
                    platform.ports().events(),
                    platform.ports().campaigns())) {
                api.postActuator(owner, "/actuator/restatement");
            }
            Awaitility.await()
                    .atMost(PATIENCE)
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(Figures.now(api, platform)).isEqualTo(figures));
        }
    }

    @Test
    void aBackupOfNothingThatRunsIsRefusedWithTheWayOut() throws Exception {
        try (Child command =
                Child.begun(temp.resolve("nobody"), FreePorts.inARow(15), "--backup=" + temp.resolve("x"))) {
            refuses(command, "No Lotse runs on the folder");
        }
    }

    @Test
    void aRestoreNeverTouchesAFolderThatHoldsAnything() throws Exception {
        try (Child command = Child.begun(data, port, "--restore=" + backup)) {
            refuses(command, "is not empty");
        }
    }

    @Test
    void aDamagedBackupIsRefusedAndNothingIsWritten() throws Exception {
        Path damaged = temp.resolve("damaged.backup");
        byte[] whole = Files.readAllBytes(backup);
        Files.write(damaged, Arrays.copyOf(whole, whole.length / 2));
        Path folder = temp.resolve("never");
        try (Child command = Child.begun(folder, port, "--restore=" + damaged)) {
            refuses(command, "is no backup of Lotse");
        }
        assertThat(folder).doesNotExist();
    }

    private static void refuses(Child child, String reason) throws IOException, InterruptedException {
        assertThat(child.exitCode()).isEqualTo(1);
        assertThat(child.output().strip()).contains(reason).endsWith(".").hasLineCount(1);
    }

    private static void joinOneByOne(Api api, Child platform, AtomicBoolean enough) {
        for (int i = 0; !enough.get(); i++) {
            String name = "Zuwachs Nummer " + i;
            try {
                join(api, platform, name);
                ACKNOWLEDGED.add(name);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static void join(Api api, Child platform, String name) throws IOException, InterruptedException {
        api.send(
                platform.ports().members(),
                "/members",
                "{\"name\": \"" + name + "\", \"type\": \"COMPANY\", \"namesake\": true}");
    }

    /**
     * What the platform says of the network.
     *
     * @param network every figure, as activation answers
     * @param people attendances per event, as the events service answers
     */
    private record Figures(String network, Set<String> people) {

        /** When every organisation of the directory is counted, and nothing moves any more. */
        static Figures settled(Api api, Child platform) throws IOException, InterruptedException {
            int members = names(api, platform).size();
            Awaitility.await()
                    .atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> api.get(platform.ports().activation(), "/figures")
                                    .path("organisations")
                                    .asInt()
                            == members);
            AtomicReference<Figures> last = new AtomicReference<>(now(api, platform));
            return Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(3))
                    .until(() -> now(api, platform), next -> next.equals(last.getAndSet(next)));
        }

        static Figures now(Api api, Child platform) throws IOException, InterruptedException {
            Set<String> people = new TreeSet<>();
            for (JsonNode event :
                    api.get(platform.ports().events(), "/events?size=1000").path("items")) {
                JsonNode listing = api.get(
                        platform.ports().events(), "/events/" + event.path("id").asString() + "/attendances");
                people.add(event.path("title").asString() + ": "
                        + listing.path("items").size());
            }
            JsonNode network = api.get(platform.ports().activation(), "/figures");
            // every answer is computed anew, and says when
            ((ObjectNode) network.path("definition")).remove("computedAt");
            return new Figures(network.toString(), people);
        }

        static List<String> names(Api api, Child platform) throws IOException, InterruptedException {
            List<String> names = new ArrayList<>();
            String cursor = "";
            while (true) {
                JsonNode page = api.get(platform.ports().members(), "/members?size=200" + cursor);
                page.path("items")
                        .forEach(member -> names.add(member.path("name").asString()));
                if (page.path("next").isNull() || page.path("next").isMissingNode()) {
                    return names;
                }
                cursor = "&cursor=" + page.path("next").asString();
            }
        }
    }
}
