namespace ReleasePortal.Domain.Execution.Writing;

/// <summary>A piece of an <see cref="ExecutionForm"/>: text that stays as it is, or a place for more.</summary>
public abstract record FormPart
{
    private FormPart()
    {
    }

    /// <summary>What was written.</summary>
    public sealed record Kept(string Text) : FormPart;

    /// <summary>A place where entries may be added: <c>Before</c>, the entries with <c>Between</c> between them, <c>After</c>; nothing where there are none.</summary>
    /// <param name="Name">What may be added: steps, decisions, surprises, validation, confirmed or outcome; or <c>finish N</c>, the end of the N-th recorded step, counted from 0.</param>
    /// <param name="Before">Before the first entry.</param>
    /// <param name="Between">Between two.</param>
    /// <param name="After">After the last.</param>
    public sealed record Slot(string Name, string Before, string Between, string After) : FormPart
    {
        /// <param name="entries">Each a value in flow style, or a key with one, as the slot wants it; without line breaks.</param>
        public string Filled(IReadOnlyList<string> entries) => entries.Count == 0 ? "" : Before + string.Join(Between, entries) + After;
    }
}
