// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;

/// The layer above the window's content in which one popover at a time floats beside the figure it belongs to. The page
/// is dimmed a little; Esc or a press outside closes it and the focus goes back.
public final class Overlay extends Pane {
    private static final double MARGIN = 16;
    private static final double ARROW = 9;

    private final Region dim = Parts.styled(new Region(), "overlay-dim");
    private final Polygon arrow = Parts.styled(new Polygon(0, 0, ARROW, ARROW, 0, 2 * ARROW), "popover-arrow");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private @Nullable Region content;
    private @Nullable Node anchor;
    private @Nullable Node focusedBefore;
    private final Motion motion;
    private Runnable closed = () -> {};

    /// A layer that shows nothing, and without movement.
    public Overlay() {
        this(Motion.NONE);
    }

    /// A layer that shows nothing yet.
    ///
    /// @param motion how popovers and toasts appear
    public Overlay(Motion motion) {
        this.motion = motion;
        getStyleClass().add("overlay");
        setPickOnBounds(false);
        dim.setManaged(false);
        arrow.setManaged(false);
        dim.setOnMousePressed(_ -> close());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
                event.consume();
                close();
            }
        });
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepFocus);
    }

    /// Shows a popover beside a node, which must be in this window.
    public void show(Node beside, Region popover) {
        show(beside, popover, () -> {});
    }

    /// As [#show(Node, Region)].
    ///
    /// @param whenClosed called once when it closes, however that happens
    public void show(Node beside, Region popover, Runnable whenClosed) {
        close();
        closed = whenClosed;
        anchor = beside;
        content = popover;
        focusedBefore = getScene() == null ? null : getScene().getFocusOwner();
        popover.setManaged(false);
        if (!popover.getStyleClass().contains("popover")) {
            popover.getStyleClass().add("popover");
        }
        getChildren().setAll(dim, arrow, popover);
        open.set(true);
        requestLayout();
        focusFirst(popover);
        motion.fadeIn(popover);
    }

    /// Shows a card in the middle of the window.
    public void showInMiddle(Region card) {
        show(this, card);
    }

    /// Closes what is shown.
    public void close() {
        if (!isOpen()) {
            return;
        }
        var before = focusedBefore;
        var whenClosed = closed;
        open.set(false);
        content = null;
        anchor = null;
        focusedBefore = null;
        getChildren().clear();
        if (before != null) {
            before.requestFocus();
        }
        whenClosed.run();
    }

    /// How things appear in this window.
    public Motion motion() {
        return motion;
    }

    /// Whether something is shown.
    public boolean isOpen() {
        return open.get();
    }

    /// As [#isOpen()].
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    @Override
    protected void layoutChildren() {
        dim.resizeRelocate(0, 0, getWidth(), getHeight());
        if (content == null || anchor == null) {
            return;
        }
        double width = Math.min(content.prefWidth(-1), getWidth() - 2 * MARGIN);
        double height = Math.min(content.prefHeight(width), getHeight() - 2 * MARGIN);
        if (anchor == this) {
            arrow.setVisible(false);
            content.resizeRelocate(Math.rint((getWidth() - width) / 2), Math.rint((getHeight() - height) / 2), width,
                    height);
        } else {
            place(content, sceneToLocal(anchor.localToScene(anchor.getLayoutBounds())), width, height);
        }
    }

    /// Left of the anchor if there is room, else right of it, else below or above without an arrow.
    private void place(Region popover, Bounds beside, double width, double height) {
        double middle = (beside.getMinY() + beside.getMaxY()) / 2;
        double y = Math.clamp(middle - height / 2, MARGIN, Math.max(MARGIN, getHeight() - MARGIN - height));
        double left = beside.getMinX() - 2 * MARGIN + ARROW - width;
        double right = beside.getMaxX() + 2 * MARGIN - ARROW;
        boolean fitsLeft = left >= MARGIN;
        boolean fitsRight = right + width <= getWidth() - MARGIN;
        arrow.setVisible(fitsLeft || fitsRight);
        if (fitsLeft || fitsRight) {
            double x = Math.rint(fitsLeft ? left : right);
            popover.resizeRelocate(x, Math.rint(y), width, height);
            arrow.setScaleX(fitsLeft ? 1 : -1);
            arrow.relocate(fitsLeft ? x + width - 1 : x - ARROW + 1, Math.rint(middle - ARROW));
            return;
        }
        double x = Math.clamp(beside.getMinX(), MARGIN, Math.max(MARGIN, getWidth() - MARGIN - width));
        boolean fitsBelow = beside.getMaxY() + MARGIN / 2 + height <= getHeight() - MARGIN;
        double under = fitsBelow ? beside.getMaxY() + MARGIN / 2 : beside.getMinY() - MARGIN / 2 - height;
        popover.resizeRelocate(Math.rint(x),
                Math.rint(Math.clamp(under, MARGIN, Math.max(MARGIN, getHeight() - MARGIN - height))), width, height);
    }

    private void keepFocus(@Nullable Node owner) {
        if (content != null && owner != null && !isInside(owner)) {
            focusFirst(content);
        }
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(this)) {
                return true;
            }
        }
        return false;
    }

    private static boolean focusFirst(Node node) {
        if (node.isFocusTraversable() && node.isVisible() && !node.isDisabled()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().filter(Node::isVisible).anyMatch(Overlay::focusFirst);
    }
}
