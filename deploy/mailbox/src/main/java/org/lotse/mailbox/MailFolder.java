package org.lotse.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** One file per mail, with names that sort by time; a file is complete or absent, even after a crash. */
final class MailFolder {

    private static final String SUFFIX = ".eml";
    private final Path folder;
    private final AtomicLong last = new AtomicLong();

    private MailFolder(Path folder) {
        this.folder = folder;
    }

    static MailFolder in(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new MailFolder(folder);
    }

    void save(MimeMessage message) {
        String name = "%016d".formatted(last.updateAndGet(before -> Math.max(before + 1, micros())));
        try {
            Path beside = folder.resolve(name + ".new");
            try (OutputStream file = Files.newOutputStream(beside)) {
                message.writeTo(file);
            }
            Files.move(beside, folder.resolve(name + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("a mail cannot be written down", e);
        }
    }

    /** Names of the newest mails, newest first. */
    List<String> newest(int limit) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted(Comparator.reverseOrder())
                    .limit(limit)
                    .toList();
        }
    }

    /** Empty if there is no mail of that name; a name that is not a plain number is never looked up on disk. */
    Optional<MimeMessage> read(String name) throws IOException {
        Path file = folder.resolve(name + SUFFIX);
        if (!name.matches("\\d{16}") || !Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return Optional.of(new MimeMessage(null, bytes));
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private static long micros() {
        Instant now = Instant.now();
        return now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
    }
}
