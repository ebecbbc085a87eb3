package org.lotse.dashboard.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The German and English messages are complete. */
class MessagesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates/dashboard");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z0-9][a-z0-9.-]*)[(}]");

    @Test
    void whatIsSaidInOneLanguageIsSaidInTheOther() throws IOException {
        assertThat(bundles("_de").keySet()).isEqualTo(bundles("").keySet());
    }

    @Test
    void whatATemplateSaysExists() throws IOException {
        var said = bundles("").keySet();
        try (Stream<Path> templates = Files.walk(TEMPLATES)) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                var wanted = new TreeSet<String>();
                KEY.matcher(Files.readString(template)).results().forEach(found -> wanted.add(found.group(1)));
                assertThat(said).as(template.toString()).containsAll(wanted);
            }
        }
    }

    /** A straight apostrophe is a control character of message formats: it would disappear, together with the argument behind it. */
    @Test
    void apostrophesAreTypographic() throws IOException {
        assertThat(bundles("").values()).noneMatch(text -> text.contains("'"));
        assertThat(bundles("_de").values()).noneMatch(text -> text.contains("'"));
    }

    private static Map<String, String> bundles(String language) throws IOException {
        var all = new TreeMap<String, String>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/dashboard/*.properties")) {
            var name = Objects.requireNonNull(file.getFilename());
            if (name.endsWith("_de.properties") == language.equals("_de")) {
                var bundle = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    bundle.load(reader);
                }
                bundle.stringPropertyNames().forEach(key -> all.put(key, bundle.getProperty(key)));
            }
        }
        return all;
    }
}
