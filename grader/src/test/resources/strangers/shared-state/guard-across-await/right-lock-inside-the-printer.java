import dev.asyncworkbook.kernel.std.Mutex;

void main() {
    var sold = new Mutex<int[]>(new int[1]);
    Body<Void> sell =
            () -> {
                var guard = sold.lock();
                int mine = ++guard.get()[0];
                guard.close();
                sleep(Duration.ofMillis(10)).await();
                println("ticket " + mine + " is sold");
                return null;
            };
    var tasks = new JoinSet<Void>();
    tasks.spawn(sell);
    tasks.spawn(sell);
    tasks.joinAll().await();
}
