package org.lotse.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.lotse.backup.archive.BackupReader;
import org.lotse.backup.archive.BackupRefusedException;
import org.lotse.backup.archive.BackupWriter;
import org.lotse.backup.topics.BackupTopicGroup;
import org.lotse.backup.topics.TopicDump;
import org.lotse.backup.topics.TopicLoad;

/**
 * {@code dump owned FILE}, {@code dump log FILE}, {@code load FILE}. Broker and registry are set by environment
 * variables, as for every service: {@code SPRING_KAFKA_BOOTSTRAP_SERVERS} and {@code LOTSE_REGISTRY_URL}.
 */
public final class TopicBackupCommand {

    private static final String USAGE =
            "Say dump owned FILE, dump log FILE or load FILE; broker and registry are taken from the environment variables"
                    + " SPRING_KAFKA_BOOTSTRAP_SERVERS and LOTSE_REGISTRY_URL.";

    private TopicBackupCommand() {}

    public static void main(String[] arguments) throws IOException {
        try {
            System.out.println(run(System.getenv(), arguments));
        } catch (BackupRefusedException e) {
            System.err.println(e.sentence());
            System.exit(1);
        }
    }

    /**
     * @return one line about the result
     * @throws BackupRefusedException with the sentence for the user
     */
    static String run(Map<String, String> environment, String... arguments) throws IOException {
        if (arguments.length == 3 && arguments[0].equals("dump")) {
            BackupTopicGroup topics = topics(arguments[1]);
            Path file = Path.of(arguments[2]);
            try (BackupWriter backup = BackupWriter.to(file, Instant.now())) {
                long records = new TopicDump(brokers(environment), registry(environment)).into(backup, topics);
                backup.finish();
                return records + " records of " + String.join(", ", topics.names()) + " are in " + file + ".";
            }
        }
        if (arguments.length == 2 && arguments[0].equals("load")) {
            try (BackupReader backup = BackupReader.open(Path.of(arguments[1]))) {
                long records = new TopicLoad(brokers(environment), registry(environment)).from(backup);
                return records + " records were loaded; the backup was begun at " + backup.begun() + ".";
            }
        }
        throw new BackupRefusedException(USAGE);
    }

    private static BackupTopicGroup topics(String name) {
        return switch (name) {
            case "owned", "log" -> BackupTopicGroup.valueOf(name.toUpperCase(Locale.ROOT));
            default -> throw new BackupRefusedException(USAGE);
        };
    }

    private static String brokers(Map<String, String> environment) {
        return wanted(environment, "SPRING_KAFKA_BOOTSTRAP_SERVERS");
    }

    private static String registry(Map<String, String> environment) {
        return wanted(environment, "LOTSE_REGISTRY_URL");
    }

    private static String wanted(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new BackupRefusedException(name + " is not set: it says where the platform is.");
        }
        return value;
    }
}
