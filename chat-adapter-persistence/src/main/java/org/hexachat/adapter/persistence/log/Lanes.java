package org.hexachat.adapter.persistence.log;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** A few lanes, each with the rooms that fall to it by their identifiers: a room is always in the same one. */
@Component
final class Lanes implements DisposableBean {

    /** Longer than a statement may take. */
    private static final Duration STOP = Duration.ofSeconds(6);

    private final List<Lane> lanes;

    Lanes(RoomLogProperties properties, GroupCommit commits, CommitMeter meter) {
        this.lanes = IntStream.rangeClosed(1, properties.lanes())
                .mapToObj(number -> new Lane(Integer.toString(number), properties.queue(), commits, meter))
                .toList();
        lanes.forEach(Lane::start);
    }

    CompletableFuture<AppendOutcome> submit(Request request) {
        int lane = Math.floorMod(request.event().room().hashCode(), lanes.size());
        return lanes.get(lane).submit(request);
    }

    /** What was accepted is finished; whoever comes later is told that the server is busy. */
    @Override
    public void destroy() throws InterruptedException {
        for (Lane lane : lanes) {
            lane.close(STOP);
        }
    }
}
