import dev.asyncworkbook.kernel.parkinglot.Mutex;

final class Board {
    private final Mutex<int[]> ada = new Mutex<>(new int[1]);
    private final Mutex<int[]> bob = new Mutex<>(new int[1]);

    private Mutex<int[]> row(String who) {
        return who.equals("Ada") ? ada : bob;
    }

    int score(String who, int points) {
        var guard = row(who).lock();
        try {
            return guard.get()[0] += points;
        } finally {
            guard.close();
        }
    }
}

void main() {
    var board = new Board();
    var games = new JoinSet<Void>();
    for (var who : List.of("Ada", "Bob")) {
        games.spawn(() -> {
            board.score(who, 10);
            sleep(Duration.ofMillis(3)).await();
            board.score(who, 5);
        });
    }
    games.joinAll().await();
    for (var who : List.of("Ada", "Bob")) println(who + " " + board.score(who, 0));
}
