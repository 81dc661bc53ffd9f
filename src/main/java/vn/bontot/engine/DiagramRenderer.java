package vn.bontot.engine;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import vn.bontot.desk.CaseDiagram.State;

/**
 * Draws a model as its own diagram data lays it out: what the models of the product are made of, and nothing else. The
 * colours are the style sheet's; a step's state is its class.
 */
final class DiagramRenderer {

    private static final double MARGIN = 20;
    private static final double LINE = 14;
    private static final double LETTER = 6.1;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter svg;
    private final BpmnModelInstance model;
    private final Map<String, State> states;
    private final Set<String> taken;

    private DiagramRenderer(BpmnModelInstance model, Map<String, State> states, Set<String> taken)
            throws XMLStreamException {
        this.svg = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        this.model = model;
        this.states = states;
        this.taken = taken;
    }

    /**
     * The model as SVG for a page.
     *
     * @param states of the elements that were reached, by their ids
     * @param taken ids of the flows that were gone along
     */
    static String render(BpmnModelInstance model, Map<String, State> states, Set<String> taken) {
        try {
            return new DiagramRenderer(model, states, taken).render();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String render() throws XMLStreamException {
        Collection<BpmnShape> shapes = model.getModelElementsByType(BpmnShape.class);
        Collection<BpmnEdge> edges = model.getModelElementsByType(BpmnEdge.class);
        Box all = Box.around(shapes, edges);
        open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "diagram", "aria-hidden", "true");
        attributes("width", all.width, "height", all.height);
        attributes("viewBox", number(all.x) + " " + number(all.y) + " " + number(all.width) + " " + number(all.height));
        arrowHeads();
        for (BpmnShape shape : shapes) {
            if (shape.getBpmnElement() instanceof SubProcess) {
                draw(shape);
            }
        }
        for (BpmnEdge edge : edges) {
            draw(edge);
        }
        for (BpmnShape shape : shapes) {
            if (!(shape.getBpmnElement() instanceof SubProcess)) {
                draw(shape);
            }
        }
        svg.writeEndElement();
        svg.flush();
        return text.toString();
    }

    private void draw(BpmnShape shape) throws XMLStreamException {
        BaseElement element = shape.getBpmnElement();
        Box box = Box.of(shape.getBounds());
        State state = states.get(element.getId());
        open("g", "class", "step" + (state == null ? "" : " " + state.name().toLowerCase(Locale.ROOT)));
        String name = ((FlowElement) element).getName();
        if (element instanceof SubProcess) {
            rectangle("subprocess", box);
            words(name, box.x + box.width / 2, box.y + LINE + 4, box.width, false);
        } else if (element instanceof Activity activity) {
            rectangle(element instanceof CallActivity ? "call" : "task", box);
            mark(activity, box);
            words(name, box.x + box.width / 2, box.y + box.height / 2, box.width - 12, true);
        } else if (element instanceof Event event) {
            event(event, box);
            label(name, shape.getBpmnLabel(), box);
        } else if (element instanceof Gateway gateway) {
            gateway(gateway, box);
            label(name, shape.getBpmnLabel(), box);
        }
        svg.writeEndElement();
    }

    private void event(Event event, Box box) throws XMLStreamException {
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        boolean end = event instanceof EndEvent;
        boolean interrupts = !(event instanceof StartEvent start && !start.isInterrupting())
                && !(event instanceof BoundaryEvent boundary && !boundary.cancelActivity());
        String kind = (end ? "event end" : "event") + (interrupts ? "" : " aside");
        empty("circle", "class", kind, "cx", x, "cy", y, "r", box.width / 2);
        if (event instanceof IntermediateCatchEvent || event instanceof BoundaryEvent) {
            empty("circle", "class", "ring", "cx", x, "cy", y, "r", box.width / 2 - 4);
        }
        if (!event.getChildElementsByType(TimerEventDefinition.class).isEmpty()) {
            empty("circle", "class", "sign", "cx", x, "cy", y, "r", 9);
            path("sign", "M%s %s v-6 M%s %s h4".formatted(number(x), number(y), number(x), number(y)));
        } else if (!event.getChildElementsByType(MessageEventDefinition.class).isEmpty()) {
            path("sign", "M%s %s h16 v11 h-16 z l8 6 l8 -6".formatted(number(x - 8), number(y - 5)));
        }
    }

    private void gateway(Gateway gateway, Box box) throws XMLStreamException {
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        double r = box.width / 2;
        path(
                "gateway",
                "M%s %s l%s %s l%s %s l%s %s z"
                        .formatted(
                                number(x),
                                number(box.y),
                                number(r),
                                number(r),
                                number(-r),
                                number(r),
                                number(-r),
                                number(-r)));
        if (gateway instanceof ParallelGateway) {
            path("thick", "M%s %s v20 M%s %s h20".formatted(number(x), number(y - 10), number(x - 10), number(y)));
        } else if (gateway instanceof EventBasedGateway) {
            empty("circle", "class", "sign", "cx", x, "cy", y, "r", 12);
            empty("circle", "class", "sign", "cx", x, "cy", y, "r", 8);
        } else {
            path(
                    "thick",
                    "M%s %s l14 14 M%s %s l14 -14"
                            .formatted(number(x - 7), number(y - 7), number(x - 7), number(y + 7)));
        }
    }

    /** A person, a cog, or the plus of a process behind, and the bars of one that runs several times. */
    private void mark(Activity activity, Box box) throws XMLStreamException {
        String corner = number(box.x + 8) + " " + number(box.y + 8);
        if (activity instanceof UserTask) {
            path("sign", "M" + corner + " m3 3 a3 3 0 1 0 6 0 a3 3 0 1 0 -6 0 M" + corner + " m0 14 a6 6 0 0 1 12 0 z");
        } else if (activity instanceof ServiceTask) {
            path(
                    "sign",
                    "M" + corner
                            + " m2 6 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0 m-2 0 h12 m-6 -6 v12 m-4 -10 l8 8 m0 -8 l-8 8");
        } else if (activity instanceof CallActivity) {
            String bottom = number(box.x + box.width / 2 - 6) + " " + number(box.y + box.height - 14);
            path("sign", "M" + bottom + " h12 v12 h-12 z m6 2 v8 m-4 -4 h8");
        }
        if (activity.getLoopCharacteristics() != null) {
            path(
                    "thick",
                    "M%s %s v10 m4 -10 v10 m4 -10 v10"
                            .formatted(number(box.x + box.width / 2 + 12), number(box.y + box.height - 13)));
        }
    }

    private void draw(BpmnEdge edge) throws XMLStreamException {
        if (!(edge.getBpmnElement() instanceof SequenceFlow flow)) {
            return;
        }
        boolean passed = taken.contains(flow.getId());
        open("g", "class", passed ? "flow passed" : "flow");
        String points = edge.getWaypoints().stream()
                .map(point -> number(point.getX()) + "," + number(point.getY()))
                .collect(Collectors.joining(" "));
        empty("polyline", "points", points, "marker-end", passed ? "url(#head-passed)" : "url(#head)");
        if (edge.getBpmnLabel() != null && flow.getName() != null) {
            label(flow.getName(), edge.getBpmnLabel(), null);
        }
        svg.writeEndElement();
    }

    /** A name beside its symbol: where the diagram puts it, or below. */
    private void label(String name, BpmnLabel label, Box symbol) throws XMLStreamException {
        if (label != null && label.getBounds() != null) {
            Box box = Box.of(label.getBounds());
            words(name, box.x + box.width / 2, box.y + LINE - 3, box.width + 8, false);
        } else if (symbol != null) {
            words(name, symbol.x + symbol.width / 2, symbol.y + symbol.height + LINE, 110, false);
        }
    }

    /** Breaks a name into lines; {@code y} is the first line's base, or the middle of all. */
    private void words(String name, double x, double y, double width, boolean middle) throws XMLStreamException {
        if (name == null) {
            return;
        }
        List<String> lines = lines(name, (int) (width / LETTER));
        // Many lines are moved down a little, off the sign in the corner.
        double base = lines.size() > 2 ? 10 : 4;
        double first = middle ? y - (lines.size() - 1) * LINE / 2 + base : y;
        open("text", "text-anchor", "middle");
        for (int i = 0; i < lines.size(); i++) {
            open("tspan", "x", x, "y", first + i * LINE);
            svg.writeCharacters(lines.get(i));
            svg.writeEndElement();
        }
        svg.writeEndElement();
    }

    static List<String> lines(String name, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private void arrowHeads() throws XMLStreamException {
        open("defs");
        for (String id : List.of("head", "head-passed")) {
            open("marker", "id", id, "class", id, "viewBox", "0 0 10 10", "refX", 9, "refY", 5);
            attributes("markerWidth", 8, "markerHeight", 8, "markerUnits", "userSpaceOnUse", "orient", "auto");
            path("arrow", "M0 0 L10 5 L0 10 z");
            svg.writeEndElement();
        }
        svg.writeEndElement();
    }

    private void rectangle(String kind, Box box) throws XMLStreamException {
        empty("rect", "class", kind, "x", box.x, "y", box.y, "width", box.width, "height", box.height, "rx", 8);
    }

    private void path(String kind, String d) throws XMLStreamException {
        empty("path", "class", kind, "d", d);
    }

    private void open(String element, Object... attributes) throws XMLStreamException {
        svg.writeStartElement(element);
        attributes(attributes);
    }

    private void empty(String element, Object... attributes) throws XMLStreamException {
        open(element, attributes);
        svg.writeEndElement();
    }

    private void attributes(Object... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            svg.writeAttribute(
                    (String) namesAndValues[i], value instanceof Double real ? number(real) : value.toString());
        }
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }

    private record Box(double x, double y, double width, double height) {

        static Box of(Bounds bounds) {
            return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
        }

        /** The drawing with a margin: symbols, their names, and the corners of flows. */
        static Box around(Collection<BpmnShape> shapes, Collection<BpmnEdge> edges) {
            List<Box> boxes = new ArrayList<>();
            for (BpmnShape shape : shapes) {
                boxes.add(of(shape.getBounds()));
                if (shape.getBpmnLabel() != null && shape.getBpmnLabel().getBounds() != null) {
                    boxes.add(of(shape.getBpmnLabel().getBounds()));
                }
            }
            for (BpmnEdge edge : edges) {
                for (Waypoint point : edge.getWaypoints()) {
                    boxes.add(new Box(point.getX(), point.getY(), 0, 0));
                }
            }
            double left = boxes.stream().mapToDouble(Box::x).min().orElse(0) - MARGIN;
            double top = boxes.stream().mapToDouble(Box::y).min().orElse(0) - MARGIN;
            double right =
                    boxes.stream().mapToDouble(box -> box.x + box.width).max().orElse(0) + MARGIN;
            double bottom =
                    boxes.stream().mapToDouble(box -> box.y + box.height).max().orElse(0) + MARGIN;
            return new Box(left, top, right - left, bottom - top);
        }
    }
}
