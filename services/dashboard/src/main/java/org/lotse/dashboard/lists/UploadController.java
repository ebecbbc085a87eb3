package org.lotse.dashboard.lists;

import java.util.Objects;
import org.lotse.dashboard.clients.ServiceProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** {@code /data}: upload of a list, and the earlier imports. */
@Controller
@RequestMapping("/data")
class UploadController {
    private static final String PAGE = "dashboard/lists/data";

    private final ListsClient desk;

    UploadController(ListsClient desk) {
        this.desk = desk;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "false") boolean tooLarge, Model model) {
        model.addAttribute("lists", desk.latest());
        model.addAttribute("tooLarge", tooLarge);
        return PAGE;
    }

    @PostMapping
    Object upload(@RequestParam MultipartFile file) {
        try {
            return "redirect:/data/" + desk.upload(file.getResource()).id();
        } catch (ServiceProblemException serviceProblemException) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("lists", desk.latest())
                    .addObject("tooLarge", false)
                    .addObject("kind", serviceProblemException.type())
                    .addObject("refused", Objects.requireNonNullElse(serviceProblemException.detail(), ""));
        }
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    String tooLarge(MaxUploadSizeExceededException e) {
        return "redirect:/data?tooLarge=true";
    }
}
