final int ONE = 5;
final int TWO = 7;

// Points come through one channel, questions through another; the owner selects.
void main() {
    var points = Mpsc.<Integer>channel(2);
    var questions = Mpsc.<Oneshot.Sender<Integer>>channel(1);
    var owner =
            spawn(() -> {
                var db = new TreeMap<String, Integer>(Map.of("Ada", 0));
                var open = new boolean[] {true};
                while (open[0]) {
                    select().biased()
                            .onSome(points.rx().recv(), more -> db.merge("Ada", more, Integer::sum))
                            .onSome(questions.rx().recv(), reply -> reply.send(db.get("Ada")))
                            .orElse(() -> open[0] = false)
                            .await();
                }
            });
    var a = points.tx().copy();
    var b = points.tx();
    var one =
            spawn(() -> {
                a.send(ONE).await();
                a.close();
            });
    var two =
            spawn(() -> {
                b.send(TWO).await();
                b.close();
            });
    one.await();
    two.await();
    var reply = Oneshot.<Integer>channel();
    questions.tx().send(reply.tx()).await();
    println("Ada " + reply.rx().await());
    questions.tx().close();
    owner.await();
}
