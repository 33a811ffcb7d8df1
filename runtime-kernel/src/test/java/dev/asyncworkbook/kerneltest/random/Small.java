package dev.asyncworkbook.kerneltest.random;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.yieldNow;

import dev.asyncworkbook.kernel.task.Coop;

import java.time.Duration;

/** Pieces that need no other. */
final class Small {

    private Small() {}

    static Piece nothing(Dice dice) {
        return _ -> {};
    }

    static Piece yielding(Dice dice) {
        int times = dice.upTo(3);
        return _ -> {
            for (int i = 0; i < times; i++) {
                yieldNow().await();
            }
        };
    }

    static Piece sleeping(Dice dice) {
        Duration pause = dice.pause();
        return _ -> sleep(pause).await();
    }

    static Piece printing(Dice dice) {
        int number = dice.below(100);
        return _ -> println(number);
    }

    /** Uses up the budget of the poll, or most of it. */
    static Piece spending(Dice dice) {
        int units = dice.below(20) == 0 ? 150 : dice.below(4);
        return _ -> {
            for (int i = 0; i < units; i++) {
                Coop.consumeBudget().await();
            }
        };
    }
}
