package org.hexachat.adapter.rest.page;

import io.swagger.v3.oas.annotations.Hidden;
import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the chat page of a room; the page itself finds out who reads it, and whether they may. */
@Hidden
@RestController
final class ChatPageController {

    private final HtmlPage page = new HtmlPage("page/chat.html", HtmlPage.STRICT);
    private final FindRoomUseCase rooms;

    ChatPageController(FindRoomUseCase rooms) {
        this.rooms = rooms;
    }

    @GetMapping({"/api/{room}", "/api/{room}/"})
    ResponseEntity<byte[]> chat(@PathVariable String room) {
        rooms.find(room);
        return page.answer();
    }
}
