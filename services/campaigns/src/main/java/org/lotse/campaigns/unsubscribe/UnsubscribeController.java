package org.lotse.campaigns.unsubscribe;

import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Handles the unsubscribe link of a mail, which works without login. Link scanners follow it by GET, so GET only shows a page; POST
 * unsubscribes, whether sent by the page's button or by a mail program (RFC 8058).
 */
@RestController
class UnsubscribeController {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final UnsubscribingRecipient unsubscribingRecipient;

    UnsubscribeController(UnsubscribingRecipient unsubscribingRecipient) {
        this.unsubscribingRecipient = unsubscribingRecipient;
    }

    @GetMapping("/unsubscribe/{token}")
    ResponseEntity<String> show(@PathVariable String token, Locale locale) {
        UnsubscribePage page = UnsubscribePage.in(locale);
        return unsubscribingRecipient
                .about(token)
                .map(mailClass -> html(HttpStatus.OK, page.question(mailClass)))
                .orElseGet(() -> html(HttpStatus.NOT_FOUND, page.voidLink()));
    }

    @PostMapping("/unsubscribe/{token}")
    ResponseEntity<String> act(@PathVariable String token, Locale locale) {
        UnsubscribePage page = UnsubscribePage.in(locale);
        return unsubscribingRecipient
                .act(token)
                .map(mailClass -> html(HttpStatus.OK, page.done(mailClass)))
                .orElseGet(() -> html(HttpStatus.NOT_FOUND, page.voidLink()));
    }

    @GetMapping("/unsubscribe/leaving.css")
    ResponseEntity<Resource> style() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .body(new ClassPathResource("templates/campaigns/leaving.css"));
    }

    private static ResponseEntity<String> html(HttpStatus status, String page) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .body(page);
    }
}
