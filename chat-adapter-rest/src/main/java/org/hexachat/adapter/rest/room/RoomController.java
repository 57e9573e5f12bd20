package org.hexachat.adapter.rest.room;

import java.util.Locale;
import java.util.Optional;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.language.Sentences;
import org.hexachat.adapter.rest.room.wire.CreateRoomRequest;
import org.hexachat.adapter.rest.room.wire.CreateRoomResponse;
import org.hexachat.adapter.rest.room.wire.JoinRoomRequest;
import org.hexachat.adapter.rest.room.wire.JoinRoomResponse;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.CreateRoomUseCase;
import org.hexachat.application.port.in.room.DeleteRoomUseCase;
import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.hexachat.application.port.in.room.JoinRoomUseCase;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes, joins and deletes rooms. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
final class RoomController {
    private final FindRoomUseCase find;
    private final CreateRoomUseCase create;
    private final JoinRoomUseCase join;
    private final DeleteRoomUseCase delete;
    private final RoomResponses responses;
    private final Sentences sentences;

    RoomController(
            FindRoomUseCase find,
            CreateRoomUseCase create,
            JoinRoomUseCase join,
            DeleteRoomUseCase delete,
            RoomResponses responses,
            Sentences sentences) {
        this.find = find;
        this.create = create;
        this.join = join;
        this.delete = delete;
        this.responses = responses;
        this.sentences = sentences;
    }

    @PostMapping("/createroom")
    @ResponseStatus(HttpStatus.CREATED)
    CreateRoomResponse create(@AuthenticationPrincipal Caller caller, @RequestBody CreateRoomRequest request) {
        RequestFields fields = new RequestFields();
        String name = fields.required("name", request.name());
        Optional<String> password = fields.unlessBlank("password", request.password());
        fields.throwIfAnyIsWrong();
        return responses.of(create.create(new CreateRoomUseCase.Command(caller, name, password, Optional.empty())));
    }

    @PostMapping("/joinroom/{name}")
    JoinRoomResponse join(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String name,
            @RequestBody JoinRoomRequest request,
            Locale language) {
        RequestFields fields = new RequestFields();
        Optional<String> password = fields.unlessBlank("password", request.password());
        fields.throwIfAnyIsWrong();
        join.join(new JoinRoomUseCase.Command(caller, find.find(caller, name).id(), password));
        return new JoinRoomResponse(sentences.of("room.joined", language));
    }

    @DeleteMapping("/deleteroom/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@AuthenticationPrincipal Caller caller, @PathVariable String name) {
        delete.delete(
                new DeleteRoomUseCase.Command(caller, find.find(caller, name).id()));
    }
}
