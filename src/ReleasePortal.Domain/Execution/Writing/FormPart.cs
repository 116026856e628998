using System.Globalization;

namespace ReleasePortal.Domain.Execution.Writing;

/// <summary>A piece of an <see cref="ExecutionForm"/>: text that stays as it is, or a place for more.</summary>
public abstract record FormPart
{
    private FormPart()
    {
    }

    /// <summary>The slot for the end of a recorded step, counted from 0.</summary>
    public static string StepEnd(int index) => string.Create(CultureInfo.InvariantCulture, $"finish {index}");

    /// <summary>The slot for the end of a recorded deployment, counted from 0.</summary>
    public static string DeploymentEnd(int index) => string.Create(CultureInfo.InvariantCulture, $"finish deployment {index}");

    /// <summary>What was written.</summary>
    public sealed record Kept(string Text) : FormPart;

    /// <summary>A place where entries may be added: <c>Before</c>, the entries with <c>Between</c> between them, <c>After</c>; nothing where there are none.</summary>
    /// <param name="Name">What may be added: the key of a list, confirmed or outcome; or what <see cref="StepEnd"/> and <see cref="DeploymentEnd"/> say.</param>
    /// <param name="Before">Before the first entry.</param>
    /// <param name="Between">Between two.</param>
    /// <param name="After">After the last.</param>
    public sealed record Slot(string Name, string Before, string Between, string After) : FormPart
    {
        /// <param name="entries">Each a value in flow style, or a key with one, as the slot wants it; without line breaks.</param>
        public string Filled(IReadOnlyList<string> entries) => entries.Count == 0 ? "" : Before + string.Join(Between, entries) + After;
    }
}
