import { Component, type ReactNode } from "react";
import { Button } from "#ui/Button.tsx";
import styles from "./App.module.css";

export interface ErrorBoundaryProps {
  readonly message: string;
  readonly action: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** A part of the page that fails says so in its place and can be tried again; the rest stays. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div className={styles["crash"]} role="alert">
        <p>{this.props.message}</p>
        <pre>{error.message}</pre>
        <Button onClick={() => this.setState({ error: null })}>{this.props.action}</Button>
      </div>
    );
  }
}
