package org.lotse.dashboard.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.MultiValueMap;

/** Reads the form for the column mapping. */
final class MappingForm {
    private static final String COLUMN = "column-";

    private MappingForm() {}

    /** @param proposed the proposal that the form was rendered from; if the user changes the kind of list, everything is proposed again */
    static Map<String, Object> request(MultiValueMap<String, String> form, ImportedList proposed) {
        Map<String, Object> request = new LinkedHashMap<>();
        String kind = Objects.requireNonNullElse(
                form.getFirst("kind"), proposed.mapping().kind());
        request.put("kind", kind);
        for (String style : List.of("delimiter", "encoding", "decimal", "dates")) {
            String value = form.getFirst(style);
            if (value != null && !value.isBlank()) {
                request.put(style, value);
            }
        }
        request.put(
                "confirm",
                form.containsKey("confirm") && kind.equals(proposed.mapping().kind()));
        if (kind.equals(proposed.mapping().kind()) && sameCut(form, proposed)) {
            request.put("columns", columns(form));
            request.put("fixed", fixed(form));
            request.put("eventDays", days(form));
            request.put("rowMeans", Objects.requireNonNullElse(form.getFirst("rowMeans"), "NOTHING"));
            request.put("answersStandIn", form.containsKey("answersStandIn"));
            request.put("onlyKnown", form.containsKey("onlyKnown"));
        }
        return request;
    }

    /** Another delimiter or encoding results in other columns. */
    private static boolean sameCut(MultiValueMap<String, String> form, ImportedList proposed) {
        return proposed.dialect().delimiter().equals(form.getFirst("delimiter"))
                && proposed.dialect().encoding().equals(form.getFirst("encoding"));
    }

    private static Map<String, Integer> columns(MultiValueMap<String, String> form) {
        Map<String, Integer> columns = new HashMap<>();
        form.forEach((name, values) -> {
            if (name.startsWith(COLUMN) && !values.getFirst().isBlank()) {
                columns.put(values.getFirst(), Integer.parseInt(name.substring(COLUMN.length())));
            }
        });
        return columns;
    }

    private static Map<String, String> fixed(MultiValueMap<String, String> form) {
        Map<String, String> fixed = new HashMap<>();
        String field = form.getFirst("fixedField");
        String value = form.getFirst("fixedValue");
        if (field != null && !field.isBlank() && value != null && !value.isBlank()) {
            fixed.put(field, value.strip());
        }
        return fixed;
    }

    private static List<Map<String, Object>> days(MultiValueMap<String, String> form) {
        List<String> titles = Objects.requireNonNullElse(form.get("dayTitle"), List.of());
        List<String> years = Objects.requireNonNullElse(form.get("dayYear"), List.of());
        List<String> days = Objects.requireNonNullElse(form.get("day"), List.of());
        List<Map<String, Object>> said = new ArrayList<>();
        for (int i = 0; i < Math.min(days.size(), Math.min(titles.size(), years.size())); i++) {
            if (!days.get(i).isBlank()) {
                said.add(Map.of("title", titles.get(i), "year", years.get(i), "day", days.get(i)));
            }
        }
        return said;
    }
}
