package org.hearsay.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * One ONNX graph, ready to run on the calling thread.
 *
 * <p>A run takes one window, never a batch: an int8 graph scales its numbers by the largest in a tensor, so windows that
 * share a run would change each other's results, and the same article would read differently in other company.
 *
 * <p><b>Errors:</b> a graph that does not load or run is a broken build, or the machine's failure:
 * {@link IllegalStateException}. <b>Threads:</b> thread-safe; each run uses its caller's thread only. It lives as long as
 * the program. <b>Source:</b> ONNX Runtime.
 */
final class OnnxGraph {
    /** The runtime goes through a graph by recursion, for which the stack of a caller's thread may be too small. */
    private static final long LOADING_STACK_BYTES = 16L << 20;

    private final String name;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private OnnxGraph(String name, OrtEnvironment environment, OrtSession session) {
        this.name = name;
        this.environment = environment;
        this.session = session;
    }

    /** The graph in a file of this name. */
    static OnnxGraph of(String name, byte[] file) {
        FutureTask<OnnxGraph> loading = new FutureTask<>(() -> load(name, file));
        new Thread(null, loading, "loading " + name, LOADING_STACK_BYTES).start();
        try {
            return loading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the graph was loaded: " + name, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the graph cannot be loaded: " + name, e.getCause());
        }
    }

    private static OnnxGraph load(String name, byte[] file) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            environment.setTelemetry(false);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            // A pattern is kept for each length of a window: there are hundreds.
            options.setMemoryPatternOptimization(false);
            return new OnnxGraph(name, environment, environment.createSession(file, options));
        }
    }

    /** The inputs of one run. */
    Run run() {
        return new Run();
    }

    /** One run: takes inputs, gives outputs, then is closed. <b>Threads:</b> for one thread. */
    final class Run implements AutoCloseable {
        private final Map<String, OnnxTensor> inputs = new LinkedHashMap<>();

        Run with(String input, long[] numbers) {
            try {
                inputs.put(
                        input,
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), new long[] {numbers.length}));
                return this;
            } catch (OrtException e) {
                throw failure(e);
            }
        }

        /** Adds an input of rows of {@code width} numbers each. */
        Run with(String input, FloatBuffer numbers, int width) {
            try {
                long[] shape = {numbers.remaining() / width, width};
                inputs.put(input, OnnxTensor.createTensor(environment, numbers.duplicate(), shape));
                return this;
            } catch (OrtException e) {
                throw failure(e);
            }
        }

        /** Runs the graph; the outputs named, in the order named, each in row-major order. */
        FloatBuffer[] outputs(String... names) {
            FloatBuffer[] found = new FloatBuffer[names.length];
            try (OrtSession.Result result = session.run(inputs)) {
                for (int i = 0; i < names.length; i++) {
                    OnnxTensor tensor = (OnnxTensor) result.get(names[i]).orElseThrow();
                    found[i] = tensor.getFloatBuffer();
                }
                return found;
            } catch (OrtException e) {
                throw failure(e);
            }
        }

        private IllegalStateException failure(OrtException cause) {
            return new IllegalStateException("the graph cannot be run: " + name, cause);
        }

        @Override
        public void close() {
            inputs.values().forEach(OnnxTensor::close);
        }
    }
}
