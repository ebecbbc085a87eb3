package org.lotse.dashboard.lists;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** Calls the lists service on behalf of the viewer and in the viewer's language. */
@Component
class ListsClient {
    private static final int PAGE = 50;

    private final RestClient lists;

    ListsClient(@Qualifier("lists") RestClient lists) {
        this.lists = lists;
    }

    List<ImportedList> latest() {
        return here(
                lists.get().uri("/imports").retrieve().body(new ParameterizedTypeReference<List<ImportedList>>() {}));
    }

    ImportedList find(UUID id) {
        return here(lists.get()
                .uri("/imports/{id}", id)
                .headers(ListsClient::language)
                .retrieve()
                .body(ImportedList.class));
    }

    ImportedList upload(Resource file) {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("file", file);
        return here(lists.post()
                .uri("/imports")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .headers(ListsClient::language)
                .body(form)
                .retrieve()
                .body(ImportedList.class));
    }

    void map(UUID id, Map<String, ?> mapping) {
        lists.put().uri("/imports/{id}/mapping", id).body(mapping).retrieve().toBodilessEntity();
    }

    MatchDecisions decisions(UUID id, int cursor) {
        return here(lists.get()
                .uri("/imports/{id}/decisions?cursor={cursor}&size={size}", id, cursor, PAGE)
                .retrieve()
                .body(MatchDecisions.class));
    }

    void decide(UUID id, Map<Integer, Boolean> same) {
        lists.put().uri("/imports/{id}/decisions", id).body(same).retrieve().toBodilessEntity();
    }

    List<RowError> errors(UUID id) {
        return here(lists.get()
                .uri("/imports/{id}/errors", id)
                .headers(ListsClient::language)
                .retrieve()
                .body(new ParameterizedTypeReference<List<RowError>>() {}));
    }

    /** @param act start or undo */
    void act(UUID id, String act) {
        lists.post().uri("/imports/{id}/{act}", id, act).retrieve().toBodilessEntity();
    }

    void forget(UUID id) {
        lists.delete().uri("/imports/{id}", id).retrieve().toBodilessEntity();
    }

    byte[] file(UUID id, String name) {
        return here(lists.get()
                .uri("/imports/{id}/{name}.csv", id, name)
                .headers(ListsClient::language)
                .retrieve()
                .body(byte[].class));
    }

    private static void language(HttpHeaders headers) {
        headers.setAcceptLanguageAsLocales(
                List.of(Locale.of(LocaleContextHolder.getLocale().getLanguage())));
    }

    private static <T> T here(@Nullable T answer) {
        return Objects.requireNonNull(answer);
    }
}
