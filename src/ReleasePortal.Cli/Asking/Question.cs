namespace ReleasePortal.Cli.Asking;

/// <summary>Something that a command has to know.</summary>
/// <param name="Flag">The option that answers it in scripts.</param>
/// <param name="Words">The question for a person.</param>
internal sealed record Question(string Flag, string Words)
{
    /// <summary>What the command line says, or null.</summary>
    public string? Given { get; init; }

    /// <summary>What is taken where nobody says anything; null where it has to be said.</summary>
    public string? Standard { get; init; }

    /// <summary>Whether nothing is an answer too.</summary>
    public bool MayBeLeft { get; init; }

    /// <summary>What there is to choose from.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Whether something else than the choices is an answer.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether several answers may be given, with commas between them.</summary>
    public bool IsMany { get; init; }

    /// <summary>Says what is wrong with an answer, or null.</summary>
    public Func<string, string?> Wrong { get; init; } = _ => null;

    /// <summary>Where there is nothing to choose between, the one choice is usual.</summary>
    public Question WithItsOnlyChoice() => this is { Standard: null, MayBeLeft: false, IsOpen: false, Choices: [var only] } ? this with { Standard = only.Name } : this;
}
