package dev.asyncworkbook.kernel.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.scheduler.SharedObjects.Known;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class SharedObjectsTests {

    private final SharedObjects objects = new SharedObjects();

    @Test
    void an_object_is_found_by_its_identity() {
        List<Integer> one = new ArrayList<>();
        List<Integer> other = new ArrayList<>();
        Known known = known(1);
        objects.add(one, known);
        objects.add(other, known(2));

        one.add(5);

        assertThat(objects.find(one)).isSameAs(known);
        assertThat(objects.find(new ArrayList<>(one))).isNull();
    }

    @Test
    void many_objects_are_found() {
        List<Object> kept = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            Object object = new Object();
            kept.add(object);
            objects.add(object, known(i + 1));
        }
        for (int i = 0; i < 1000; i++) {
            Known known = objects.find(kept.get(i));
            assertThat(known == null ? 0 : known.own()).isEqualTo(i + 1);
        }
    }

    @Test
    void objects_that_are_gone_are_forgotten() {
        Object kept = new Object();
        objects.add(kept, known(1));
        int added = 1;
        while (objects.size() == added && added < 1_000_000) {
            objects.add(new byte[1000], known(++added));
        }
        assertThat(objects.size()).isLessThan(added);
        assertThat(objects.find(kept)).isNotNull();
    }

    private static Known known(long place) {
        return new Known(place, new long[0], null, 0, 0);
    }
}
