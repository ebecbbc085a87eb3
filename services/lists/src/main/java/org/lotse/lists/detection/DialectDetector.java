package org.lotse.lists.detection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.lotse.lists.detection.domain.BinaryFileFormat;
import org.lotse.lists.detection.domain.CsvDialect;
import org.lotse.lists.detection.domain.DateStyle;
import org.lotse.lists.detection.domain.DecimalStyle;
import org.lotse.lists.detection.domain.Delimiter;
import org.lotse.lists.detection.domain.Encoding;
import org.lotse.lists.detection.domain.EncodingDetector;
import org.lotse.problemdetails.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Detects the CSV dialect of an upload from its bytes; refuses files that are not lists. */
@Component
public class DialectDetector {
    private static final int SAMPLE = 1 << 17;

    /** Reads the file once, in constant memory. */
    public DetectedFile detect(InputStream file) throws IOException {
        EncodingDetector scan = new EncodingDetector();
        MessageDigest digest = sha256();
        byte[] sample = file.readNBytes(SAMPLE);
        scan.accept(sample, 0, sample.length);
        digest.update(sample);
        BinaryFileFormat.of(Arrays.copyOf(sample, Math.min(sample.length, 16))).ifPresent(DialectDetector::refuse);
        byte[] piece = new byte[1 << 16];
        for (int read = file.read(piece); read > 0; read = file.read(piece)) {
            scan.accept(piece, 0, read);
            digest.update(piece, 0, read);
        }
        if (scan.size() == 0) {
            throw new ProblemException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "empty-list",
                    "The file is empty. Save the list as CSV and upload it again.",
                    "file");
        }
        if (scan.isBinary()) {
            throw new ProblemException(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "not-a-list",
                    "The file holds zero bytes, so it is not text. Save the list as CSV and upload it again.",
                    "file");
        }
        Encoding encoding = scan.encoding();
        Delimiter delimiter = Delimiter.of(text(sample, encoding));
        return new DetectedFile(
                new CsvDialect(delimiter, encoding, DecimalStyle.POINT, DateStyle.ISO),
                scan.mixedLines(),
                HexFormat.of().formatHex(digest.digest()));
    }

    private static void refuse(BinaryFileFormat binaryFileFormat) {
        throw new ProblemException(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "not-a-list",
                "The file is " + binaryFileFormat.description()
                        + ", whatever its name says. Save the list as CSV and upload that.",
                "file");
    }

    private static String text(byte[] sample, Encoding encoding) {
        return encoding.cutsByByte()
                ? new String(sample, StandardCharsets.ISO_8859_1)
                : new String(sample, encoding.charset());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * @param mixedLines lines that belong to another encoding
     * @param digest SHA-256 of all bytes, in hex
     */
    public record DetectedFile(CsvDialect dialect, long mixedLines, String digest) {}
}
