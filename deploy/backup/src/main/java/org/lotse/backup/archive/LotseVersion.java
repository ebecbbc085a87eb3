package org.lotse.backup.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.util.Objects;
import java.util.Properties;

/** The version of this Lotse, and whether another one is newer. */
final class LotseVersion {

    private LotseVersion() {}

    static String current() {
        try (InputStream text = Objects.requireNonNull(
                LotseVersion.class.getResourceAsStream("/lotse-backup.properties"), "lotse-backup.properties")) {
            var properties = new Properties();
            properties.load(text);
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException("lotse-backup.properties", e);
        }
    }

    /** A snapshot is older than its release. */
    static boolean isNewer(String other) {
        return Version.parse(other).compareTo(Version.parse(current())) > 0;
    }
}
