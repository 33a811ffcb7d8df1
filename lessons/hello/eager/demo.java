import java.util.concurrent.CompletableFuture;

Future<String> lazy() {
    return async(() -> {
        println("lazy: at work");
        return "lazy value";
    });
}

CompletableFuture<String> eager() {
    return CompletableFuture.supplyAsync(() -> {
        println("eager: at work");
        return "eager value";
    }, Runnable::run);
}

void main() {
    var promise = eager();
    var future = lazy();
    println("main: I have both");
    println(promise.join());
    println(future.await());
}
