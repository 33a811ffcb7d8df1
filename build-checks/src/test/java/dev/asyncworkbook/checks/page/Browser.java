package dev.asyncworkbook.checks.page;

import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A reader with a browser: opens a page from a file, looks, presses keys, clicks. */
final class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS =
            List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-dev-shm-usage",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--force-device-scale-factor=1");

    /** Kept here, since a logger that nobody holds forgets its level. */
    private static final Logger QUIET = Logger.getLogger("org.openqa.selenium");

    private final Path directory;
    private final ChromeDriver driver;

    /** Starts; pages and the browser's own files go to {@code directory}. */
    Browser(Path directory) {
        this.directory = directory;
        QUIET.setLevel(Level.SEVERE);
        Executables executables = Executables.find();
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(executables.browser().toFile());
        options.addArguments(ARGUMENTS);
        options.addArguments("--user-data-dir=" + directory.resolve("profile"));
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(executables.driver().toFile())
                        .usingAnyFreePort()
                        .build();
        driver = new ChromeDriver(service, options);
    }

    /** Opens the text as a page, without any network. */
    Browser open(String html) {
        try {
            Path file = directory.resolve("page.html");
            Files.writeString(file, html);
            List<LogEntry> forgotten = new ArrayList<>(logs(LogType.PERFORMANCE));
            forgotten.addAll(logs(LogType.BROWSER));
            command("Network.enable", Map.of());
            command(
                    "Network.emulateNetworkConditions",
                    Map.of(
                            "offline",
                            true,
                            "latency",
                            0,
                            "downloadThroughput",
                            -1,
                            "uploadThroughput",
                            -1));
            driver.get("about:blank");
            driver.get(file.toUri().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Makes the window this big inside. */
    Browser size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        long inside = number("return window.innerWidth");
        long insideHeight = number("return window.innerHeight");
        driver.manage()
                .window()
                .setSize(
                        new Dimension(
                                (int) (2L * width - inside), (int) (2L * height - insideHeight)));
        return this;
    }

    /** Prefers dark colors, or light ones. */
    Browser dark(boolean dark) {
        Map<String, String> scheme =
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        command("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of(scheme)));
        return this;
    }

    /** Looks at the page as it would be printed. */
    Browser printing() {
        command("Emulation.setEmulatedMedia", Map.of("media", "print"));
        return this;
    }

    /** Allows scripts, or not. */
    Browser scripts(boolean allowed) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
        return this;
    }

    private void command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, parameters);
    }

    /** Presses keys, one after the other, wherever the focus is. */
    Browser press(CharSequence... keys) {
        for (CharSequence key : keys) {
            new Actions(driver).sendKeys(key).perform();
        }
        return this;
    }

    /** Presses Tab so often. */
    Browser tab(int times) {
        for (int i = 0; i < times; i++) {
            press(Keys.TAB);
        }
        return this;
    }

    /** Clicks the button with this id. */
    Browser click(String id) {
        driver.findElement(By.id(id)).click();
        return this;
    }

    /** The elements that a selector finds. */
    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The text that can be seen of the first one. */
    String text(String selector) {
        return driver.findElement(By.cssSelector(selector)).getText();
    }

    /** What a script answers. */
    Object script(String script) {
        return Objects.requireNonNullElse(
                ((JavascriptExecutor) driver).executeScript(script), "nothing");
    }

    /** The number that a script answers, rounded. */
    long number(String script) {
        return Math.round(((Number) script(script)).doubleValue());
    }

    /** What a script in the resources answers, a text for each thing that it found. */
    List<String> found(String resource) {
        try (var in = Browser.class.getResourceAsStream("/page/" + resource)) {
            String script =
                    new String(
                            Objects.requireNonNull(in, resource).readAllBytes(),
                            StandardCharsets.UTF_8);
            return ((List<?>) script(script)).stream().map(String::valueOf).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the page has complained of. */
    List<String> complaints() {
        return logs(LogType.BROWSER).stream().map(LogEntry::getMessage).toList();
    }

    /** The addresses that were asked for since the page was opened, without the page's own. */
    List<String> requests() {
        return logs(LogType.PERFORMANCE).stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .filter(message -> !message.contains("\"type\":\"Document\""))
                .toList();
    }

    private List<LogEntry> logs(String type) {
        return driver.manage().logs().get(type).getAll();
    }

    /** A picture of the window, for a person to look at. */
    void picture(Path file) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, driver.getScreenshotAs(org.openqa.selenium.OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
