package org.hexachat.adapter.rest.page;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Welcomes whoever comes without knowing where to go. */
@Hidden
@RestController
final class HomePageController {

    private final HtmlPage page = new HtmlPage("page/home.html", HtmlPage.STRICT);

    @GetMapping("/")
    ResponseEntity<byte[]> home() {
        return page.answer();
    }
}
