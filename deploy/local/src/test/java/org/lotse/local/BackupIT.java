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
import org.lotse.testplatform.ImportPolling;
import org.springframework.core.io.FileSystemResource;
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
            PlatformApi platformApi = new PlatformApi(platform);
            int lists = platform.ports().lists();
            job = platformApi
                    .at(lists)
                    .upload("/imports", new FileSystemResource(SAMPLE.resolve("precops.cleaned.csv")))
                    .requireSuccess()
                    .path("id")
                    .asString();
            platformApi.at(lists).post("/imports/" + job + "/start", "").requireSuccess();
            AtomicBoolean enough = new AtomicBoolean();
            Thread writer = Thread.ofVirtual().start(() -> joinOneByOne(platformApi, platform, enough));
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> ACKNOWLEDGED.size() > 20
                            && platformApi
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
            ImportPolling.awaitDone(() -> platformApi.get(lists, "/imports/" + job));
            networkSnapshot = NetworkSnapshot.settled(platformApi, platform);
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
            PlatformApi platformApi = new PlatformApi(platform);
            List<String> names = NetworkSnapshot.names(platformApi, platform);
            assertThat(names).containsAll(beforeTheBackup).doesNotHaveDuplicates();

            ImportPolling.awaitDone(() -> platformApi.get(platform.ports().lists(), "/imports/" + job));
            List<String> youngerThanTheBackup = new ArrayList<>(ACKNOWLEDGED);
            youngerThanTheBackup.removeAll(names);
            for (String name : youngerThanTheBackup) {
                join(platformApi, platform, name);
            }

            assertThat(NetworkSnapshot.settled(platformApi, platform)).isEqualTo(networkSnapshot);
            assertThat(platformApi
                            .at(platform.ports().activation())
                            .outsideNetworks()
                            .get("/actuator/health")
                            .requireSuccess()
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
            PlatformApi platformApi = new PlatformApi(platform);
            for (int owner : List.of(
                    platform.ports().members(),
                    platform.ports().events(),
                    platform.ports().campaigns())) {
                platformApi
                        .at(owner)
                        .outsideNetworks()
                        .post("/actuator/restatement", "{}")
                        .requireSuccess();
            }
            Awaitility.await()
                    .atMost(PATIENCE)
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(NetworkSnapshot.now(platformApi, platform))
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

    private static void joinOneByOne(PlatformApi platformApi, PlatformProcess platform, AtomicBoolean enough) {
        for (int i = 0; !enough.get(); i++) {
            String name = "Zuwachs Nummer " + i;
            join(platformApi, platform, name);
            ACKNOWLEDGED.add(name);
        }
    }

    private static void join(PlatformApi platformApi, PlatformProcess platform, String name) {
        platformApi
                .at(platform.ports().members())
                .post("/members", "{\"name\": \"" + name + "\", \"type\": \"COMPANY\", \"namesake\": true}")
                .requireSuccess();
    }

    /**
     * A snapshot of the network.
     *
     * @param network every figure, as returned by activation
     * @param people attendances per event, as returned by the events service
     */
    private record NetworkSnapshot(String network, Set<String> people) {

        /** Taken once every organisation of the directory is counted and the figures no longer change. */
        static NetworkSnapshot settled(PlatformApi platformApi, PlatformProcess platform) {
            int members = names(platformApi, platform).size();
            Awaitility.await()
                    .atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> platformApi
                                    .get(platform.ports().activation(), "/figures")
                                    .path("organisations")
                                    .asInt()
                            == members);
            AtomicReference<NetworkSnapshot> last = new AtomicReference<>(now(platformApi, platform));
            return Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(3))
                    .until(() -> now(platformApi, platform), next -> next.equals(last.getAndSet(next)));
        }

        static NetworkSnapshot now(PlatformApi platformApi, PlatformProcess platform) {
            Set<String> people = new TreeSet<>();
            for (JsonNode event : platformApi
                    .get(platform.ports().events(), "/events?size=1000")
                    .path("items")) {
                JsonNode listing = platformApi.get(
                        platform.ports().events(), "/events/" + event.path("id").asString() + "/attendances");
                people.add(event.path("title").asString() + ": "
                        + listing.path("items").size());
            }
            JsonNode network = platformApi.get(platform.ports().activation(), "/figures");
            // every answer is computed anew, with its own time
            ((ObjectNode) network.path("definition")).remove("computedAt");
            return new NetworkSnapshot(network.toString(), people);
        }

        static List<String> names(PlatformApi platformApi, PlatformProcess platform) {
            List<String> names = new ArrayList<>();
            String cursor = "";
            while (true) {
                JsonNode page = platformApi.get(platform.ports().members(), "/members?size=200" + cursor);
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
