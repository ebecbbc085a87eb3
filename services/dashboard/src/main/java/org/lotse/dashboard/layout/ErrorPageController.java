package org.lotse.dashboard.layout;

import jakarta.servlet.RequestDispatcher;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.clients.ServiceProblemException.FieldError;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /error} and all other error pages, or the notice inside a page for htmx. A request to {@code /error} itself was refused before it
 * reached a controller, for example because the role may not open the page.
 */
@Controller
class ErrorPageController implements ErrorController {

    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 409, 412, 413, 422, 503);

    private final PageLayoutAdvice frames;

    ErrorPageController(PageLayoutAdvice frames) {
        this.frames = frames;
    }

    @RequestMapping("/error")
    ModelAndView error(ServletWebRequest web) {
        var status = web.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, RequestAttributes.SCOPE_REQUEST);
        return of(HttpStatus.valueOf(status instanceof Integer code ? code : 404), web);
    }

    ModelAndView of(HttpStatusCode status, ServletWebRequest web) {
        return of(status, null, null, List.of(), web);
    }

    /**
     * @param type last part of the problem's type; a known type has a sentence in the viewer's language
     * @param detail the service's sentence, in English
     */
    ModelAndView of(
            HttpStatusCode status,
            @Nullable String type,
            @Nullable String detail,
            List<FieldError> errors,
            ServletWebRequest web) {
        var known = EXPLAINED.contains(status.value()) ? status.value() : 500;
        return page(status, web)
                .addObject("kind", known)
                .addObject("type", type)
                .addObject("detail", detail)
                .addObject("errors", errors);
    }

    ModelAndView unreachable(String service, ServletWebRequest web) {
        return of(HttpStatus.SERVICE_UNAVAILABLE, web).addObject("service", service);
    }

    private ModelAndView page(HttpStatusCode status, ServletWebRequest web) {
        var page = new ModelAndView("dashboard/frame/problem");
        page.setStatus(status);
        if (web.getHeader("HX-Request") != null && web.getResponse() != null) {
            web.getResponse().setHeader("HX-Retarget", "#notice");
            web.getResponse().setHeader("HX-Reswap", "innerHTML");
            page.setViewName("dashboard/frame/problem :: notice");
        }
        return page.addObject("frame", frames.frame(web));
    }
}
