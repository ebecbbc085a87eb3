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
 * A list is imported and organisations join one by one while a backup is taken; then the platform is stopped. Two
 * disasters follow: the folder is lost and restored, and the whole log is lost and restated.
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
    private static NetworkSnapshot networkSnapshot = new NetworkSnapshot("", Set.of());

    @BeforeAll
    static void aBackupIsTakenWhileWritesGoOn() throws Exception {
        port = FreePorts.inARow(15);
        data = temp.resolve("data");
        backup = temp.resolve("lotse.backup");
        try (PlatformProcess platform =
                PlatformProcess.startAndAwaitReady(data, port, "--empty", "--network=Klimaverhandlungen")) {
            PlatformApiClient platformApiClient = new PlatformApiClient(platform);
            int lists = platform.ports().lists();
            job = platformApiClient
                    .upload(lists, "/imports", SAMPLE.resolve("precops.cleaned.csv"))
                    .path("id")
                    .asString();
            platformApiClient.post(lists, "/imports/" + job + "/start");
            AtomicBoolean enough = new AtomicBoolean();
            Thread writer = Thread.ofVirtual().start(() -> joinOneByOne(platformApiClient, platform, enough));
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> ACKNOWLEDGED.size() > 20
                            && platformApiClient
                                            .get(lists, "/imports/" + job)
                                            .path("done")
                                            .asInt()
                                    > 0);
            beforeTheBackup = List.copyOf(ACKNOWLEDGED);
            try (PlatformProcess command = PlatformProcess.start(data, port, "--backup=" + backup)) {
                assertThat(command.exitCode()).as(command.output()).isZero();
                assertThat(command.output()).contains("The backup is in");
            }
            assertThat(ACKNOWLEDGED).as("writes went on").hasSizeGreaterThan(beforeTheBackup.size());
            // not interrupted: a write accepted without an answer would be in the figures, but on no list
            enough.set(true);
            writer.join();
            ImportPolling.awaitDone(() -> platformApiClient.get(lists, "/imports/" + job));
            networkSnapshot = NetworkSnapshot.settled(platformApiClient, platform);
        }
    }

    @AfterAll
    static void forget() {
        ACKNOWLEDGED.clear();
    }

    @Test
    void whatWasAcknowledgedBeforeTheBackupIsThereOnceAfterARestoreAndFiguresAreThoseOfARecount() throws Exception {
        Path restored = temp.resolve("restored");
        try (PlatformProcess command = PlatformProcess.start(restored, port, "--restore=" + backup)) {
            assertThat(command.exitCode()).as(command.output()).isZero();
        }
        try (PlatformProcess platform = PlatformProcess.startAndAwaitReady(restored, port)) {
            PlatformApiClient platformApiClient = new PlatformApiClient(platform);
            List<String> names = NetworkSnapshot.names(platformApiClient, platform);
            assertThat(names).containsAll(beforeTheBackup).doesNotHaveDuplicates();

            ImportPolling.awaitDone(() -> platformApiClient.get(platform.ports().lists(), "/imports/" + job));
            List<String> youngerThanTheBackup = new ArrayList<>(ACKNOWLEDGED);
            youngerThanTheBackup.removeAll(names);
            for (String name : youngerThanTheBackup) {
                join(platformApiClient, platform, name);
            }

            assertThat(NetworkSnapshot.settled(platformApiClient, platform)).isEqualTo(networkSnapshot);
            assertThat(platformApiClient
                            .actuator(platform.ports().activation(), "/actuator/health")
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
        try (PlatformProcess platform = PlatformProcess.startAndAwaitReady(without, port)) {
            PlatformApiClient platformApiClient = new PlatformApiClient(platform);
            for (int owner : List.of(
                    platform.ports().members(),
                    platform.ports().events(),
                    platform.ports().campaigns())) {
                platformApiClient.postActuator(owner, "/actuator/restatement");
            }
            Awaitility.await()
                    .atMost(PATIENCE)
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(NetworkSnapshot.now(platformApiClient, platform))
                            .isEqualTo(networkSnapshot));
        }
    }

    @Test
    void aBackupOfNothingThatRunsIsRefusedWithTheWayOut() throws Exception {
        try (PlatformProcess command =
                PlatformProcess.start(temp.resolve("nobody"), FreePorts.inARow(15), "--backup=" + temp.resolve("x"))) {
            refuses(command, "No Lotse runs on the folder");
        }
    }

    @Test
    void aRestoreNeverTouchesAFolderThatHoldsAnything() throws Exception {
        try (PlatformProcess command = PlatformProcess.start(data, port, "--restore=" + backup)) {
            refuses(command, "is not empty");
        }
    }

    @Test
    void aDamagedBackupIsRefusedAndNothingIsWritten() throws Exception {
        Path damaged = temp.resolve("damaged.backup");
        byte[] whole = Files.readAllBytes(backup);
        Files.write(damaged, Arrays.copyOf(whole, whole.length / 2));
        Path folder = temp.resolve("never");
        try (PlatformProcess command = PlatformProcess.start(folder, port, "--restore=" + damaged)) {
            refuses(command, "is not a backup of Lotse");
        }
        assertThat(folder).doesNotExist();
    }

    private static void refuses(PlatformProcess platformProcess, String reason)
            throws IOException, InterruptedException {
        assertThat(platformProcess.exitCode()).isEqualTo(1);
        assertThat(platformProcess.output().strip())
                .contains(reason)
                .endsWith(".")
                .hasLineCount(1);
    }

    private static void joinOneByOne(
            PlatformApiClient platformApiClient, PlatformProcess platform, AtomicBoolean enough) {
        for (int i = 0; !enough.get(); i++) {
            String name = "Zuwachs Nummer " + i;
            try {
                join(platformApiClient, platform, name);
                ACKNOWLEDGED.add(name);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static void join(PlatformApiClient platformApiClient, PlatformProcess platform, String name)
            throws IOException, InterruptedException {
        platformApiClient.send(
                platform.ports().members(),
                "/members",
                "{\"name\": \"" + name + "\", \"type\": \"COMPANY\", \"namesake\": true}");
    }

    /**
     * A snapshot of the network.
     *
     * @param network every figure, as returned by activation
     * @param people attendances per event, as returned by the events service
     */
    private record NetworkSnapshot(String network, Set<String> people) {

        /** Taken once every organisation of the directory is counted and the figures no longer change. */
        static NetworkSnapshot settled(PlatformApiClient platformApiClient, PlatformProcess platform)
                throws IOException, InterruptedException {
            int members = names(platformApiClient, platform).size();
            Awaitility.await()
                    .atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> platformApiClient
                                    .get(platform.ports().activation(), "/figures")
                                    .path("organisations")
                                    .asInt()
                            == members);
            AtomicReference<NetworkSnapshot> last = new AtomicReference<>(now(platformApiClient, platform));
            return Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(3))
                    .until(() -> now(platformApiClient, platform), next -> next.equals(last.getAndSet(next)));
        }

        static NetworkSnapshot now(PlatformApiClient platformApiClient, PlatformProcess platform)
                throws IOException, InterruptedException {
            Set<String> people = new TreeSet<>();
            for (JsonNode event : platformApiClient
                    .get(platform.ports().events(), "/events?size=1000")
                    .path("items")) {
                JsonNode listing = platformApiClient.get(
                        platform.ports().events(), "/events/" + event.path("id").asString() + "/attendances");
                people.add(event.path("title").asString() + ": "
                        + listing.path("items").size());
            }
            JsonNode network = platformApiClient.get(platform.ports().activation(), "/figures");
            // every answer is computed anew, with its own time
            ((ObjectNode) network.path("definition")).remove("computedAt");
            return new NetworkSnapshot(network.toString(), people);
        }

        static List<String> names(PlatformApiClient platformApiClient, PlatformProcess platform)
                throws IOException, InterruptedException {
            List<String> names = new ArrayList<>();
            String cursor = "";
            while (true) {
                JsonNode page = platformApiClient.get(platform.ports().members(), "/members?size=200" + cursor);
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
