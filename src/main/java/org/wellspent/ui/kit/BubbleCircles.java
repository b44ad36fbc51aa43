// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;

/// The three bubbles as circles: the area of a dotted ring is the cost by weight, the area of the disc in it the value
/// created. All on one area scale and one baseline.
public final class BubbleCircles extends HBox {
    private static final double FIGURE_FITS_FROM = 40;

    private final Messages messages;
    private final Figures figures;
    private final Map<Bubble, Spot> spots = new EnumMap<>(Bubble.class);
    private List<Part> parts = List.of();
    private double largest = 56;
    private Consumer<Bubble> opened = _ -> {};

    /// One bubble's part of cost and value.
    ///
    /// @param bubble  which
    /// @param cost    its part of the cost: weight times scored spending, not below 0
    /// @param value   its part of the value: weight times cost times score, not below 0
    /// @param perUnit value per unit of money, 0 to 1
    public record Part(Bubble bubble, double cost, double value, double perUnit) {}

    /// Circles that show nothing yet.
    public BubbleCircles(Messages messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
        getStyleClass().add("bubble-circles");
        for (var bubble : Bubble.values()) {
            var spot = new Spot(bubble);
            HBox.setHgrow(spot, Priority.ALWAYS);
            spots.put(bubble, spot);
            getChildren().add(spot);
        }
    }

    /// Shows all three parts.
    public void show(List<Part> newParts) {
        parts = List.copyOf(newParts);
        draw();
    }

    /// The radius of the largest ring, in pixels: 56 as a rule, 96 in a wide window.
    public void setLargest(double radius) {
        largest = radius;
        draw();
    }

    /// What Enter, Space or a click on a circle does: its trail opens.
    public void setOnOpen(Consumer<Bubble> action) {
        opened = action;
    }

    private void draw() {
        double most = parts.stream().mapToDouble(Part::cost).max().orElse(0);
        for (var part : parts) {
            var spot = spots.get(part.bubble());
            if (spot != null) {
                spot.show(part, most);
            }
        }
    }

    /// A circle and its words.
    private final class Spot extends VBox {
        private final Bubble bubble;
        private final Drawing drawing;
        private final Label rate = Parts.caption("");

        Spot(Bubble bubble) {
            this.bubble = bubble;
            this.drawing = new Drawing(bubble);
            getStyleClass().addAll("bubble-circle", bubble.id());
            setId("bubble-circle-" + bubble.id());
            setAlignment(Pos.TOP_CENTER);
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.BUTTON);
            var name = new HBox(BubbleMark.solid(bubble, messages), Parts.text(messages.get(bubble.nameKey())));
            name.setAlignment(Pos.CENTER);
            name.getStyleClass().add("bubble-circle-name");
            getChildren().addAll(drawing, name, rate);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    opened.accept(bubble);
                }
            });
            setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    event.consume();
                    opened.accept(bubble);
                }
            });
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (action == AccessibleAction.FIRE) {
                opened.accept(bubble);
            } else {
                super.executeAccessibleAction(action, parameters);
            }
        }

        void show(Part part, double most) {
            drawing.show(most > 0 ? part.cost() / most : 0, most > 0 ? part.value() / most : 0,
                    figures.value(part.value()));
            rate.setText(
                    messages.get("circles.rate", messages.get(bubble.shortKey()), figures.perEuro(part.perUnit())));
            setAccessibleText(messages.get("circles.spoken", messages.get(bubble.nameKey()),
                    figures.value(part.value()), figures.value(part.cost())));
        }
    }

    /// A ring and the disc in it, standing on one foot, and the figure in the disc, or above it where it does not fit.
    private final class Drawing extends Region {
        private final Bubble bubble;
        private final Circle ring = Parts.styled(new Circle(), "ring");
        private final Circle disc;
        private final Label figure = new Label();
        private double ringArea;
        private double discArea;

        Drawing(Bubble bubble) {
            this.bubble = bubble;
            this.disc = Parts.styled(new Circle(), "disc", bubble.id());
            getChildren().addAll(ring, disc, figure);
            getChildren().forEach(child -> child.setManaged(false));
        }

        /// Areas as shares of that of the largest ring.
        void show(double ofRing, double ofDisc, String text) {
            ringArea = ofRing;
            discArea = ofDisc;
            figure.setText(text);
            setMinSize(2 * largest, 2 * largest);
            setMaxSize(2 * largest, 2 * largest);
            boolean fits = largest * Math.sqrt(ofRing) >= FIGURE_FITS_FROM;
            figure.getStyleClass().setAll("label", "disc-figure", fits ? "inside-" + bubble.id() : "outside");
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            double outer = largest * Math.sqrt(ringArea);
            double inner = largest * Math.sqrt(discArea);
            double foot = 2 * largest;
            place(ring, outer, foot);
            place(disc, inner, foot);
            double wide = snapSizeX(figure.prefWidth(-1));
            double high = snapSizeY(figure.prefHeight(-1));
            double top = outer >= FIGURE_FITS_FROM ? foot - inner - high / 2 : foot - 2 * inner - high - 2;
            figure.resizeRelocate(snapPositionX(largest - wide / 2), snapPositionY(Math.max(0, top)), wide, high);
        }

        private void place(Circle circle, double radius, double foot) {
            circle.setRadius(radius);
            circle.setCenterX(largest);
            circle.setCenterY(foot - radius);
        }
    }
}
