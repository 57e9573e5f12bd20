package org.hexachat.adapter.web;

import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the page, at its own address and at those of rooms. The page itself finds out who reads it, and what they may see. */
@RestController
final class PageController {

    private final Page page;
    private final FindRoomUseCase rooms;

    PageController(Page page, FindRoomUseCase rooms) {
        this.page = page;
        this.rooms = rooms;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home() {
        return page.answer();
    }

    /** Classic clients link to this, and look at whether it is there. */
    @GetMapping({"/api/{room}", "/api/{room}/"})
    ResponseEntity<byte[]> room(@PathVariable String room) {
        rooms.find(room);
        return page.answer();
    }
}
