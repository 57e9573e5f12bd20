package org.hexachat.adapter.web;

import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the page, at its own address and at those of rooms. The page itself finds out who reads it, and what they may see. */
@RestController
final class PageController {

    private final Page page = Page.built();
    private final Page worker = Page.worker();
    private final FindRoomUseCase rooms;

    PageController(FindRoomUseCase rooms) {
        this.rooms = rooms;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home() {
        return page.answer();
    }

    /** Beside the page, since a service worker serves what lies below its own address. */
    @GetMapping("/sw.js")
    ResponseEntity<byte[]> worker() {
        return worker.answer();
    }

    /** Classic clients link to this, and look at whether it is there. */
    @GetMapping({"/api/{room}", "/api/{room}/"})
    ResponseEntity<byte[]> room(@PathVariable String room) {
        rooms.find(room);
        return page.answer();
    }
}
