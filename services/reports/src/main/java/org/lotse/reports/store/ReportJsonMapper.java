package org.lotse.reports.store;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lotse.reports.domain.Evidence;
import org.lotse.reports.domain.IndicatorDefinition;
import org.lotse.reports.domain.Project;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Maps nested values to JSON columns. It has its own settings, so that a changed default elsewhere cannot make old reports unreadable. */
final class ReportJsonMapper {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ReportJsonMapper() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static SortedMap<String, Long> targets(String json) {
        return MAPPER.readValue(json, new TypeReference<TreeMap<String, Long>>() {});
    }

    static Project project(String json) {
        return MAPPER.readValue(json, Project.class);
    }

    static List<IndicatorDefinition> definitions(String json) {
        return MAPPER.readValue(json, new TypeReference<>() {});
    }

    static List<Evidence> evidence(String json) {
        return MAPPER.readValue(json, new TypeReference<>() {});
    }

    static List<ReadPositionRepository.ReadPosition> position(String json) {
        return MAPPER.readValue(json, new TypeReference<>() {});
    }
}
