package org.lotse.lists.store;

import java.util.List;
import java.util.Map;
import org.lotse.lists.domain.CountKind;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Maps records to jsonb columns. */
@Component
class JsonColumnMapper {
    private final JsonMapper mapper;

    JsonColumnMapper(JsonMapper mapper) {
        this.mapper = mapper;
    }

    String of(Object value) {
        return mapper.writeValueAsString(value);
    }

    <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    List<String> strings(String json) {
        return mapper.readValue(json, new TypeReference<List<String>>() {});
    }

    Map<CountKind, Integer> counts(String json) {
        return mapper.readValue(json, new TypeReference<Map<CountKind, Integer>>() {});
    }
}
