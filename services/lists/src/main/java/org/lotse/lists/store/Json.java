package org.lotse.lists.store;

import java.util.List;
import java.util.Map;
import org.lotse.lists.imports.domain.Count;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Records in columns of type jsonb. */
@Component
class Json {
    private final JsonMapper mapper;

    Json(JsonMapper mapper) {
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

    Map<Count, Integer> counts(String json) {
        return mapper.readValue(json, new TypeReference<Map<Count, Integer>>() {});
    }
}
