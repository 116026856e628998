namespace ReleasePortal.Domain.Releases.Proposing;

/// <summary>An item of a list of the plan that an answer becomes.</summary>
/// <param name="Keys">Each key with its value, in order; <see cref="Answer"/>, <see cref="Owner"/> and <see cref="Audience"/> stand for what is known later.</param>
public sealed record ProposalItem(IReadOnlyList<KeyValuePair<string, string>> Keys)
{
    public const string Answer = "{answer}";

    /// <summary>The role that the question finds.</summary>
    public const string Owner = "{owner}";

    /// <summary>The narrowest audience of the portal.</summary>
    public const string Audience = "{audience}";

    public static ProposalItem Of(params IReadOnlyList<(string Key, string Value)> keys) => new([.. keys.Select(key => KeyValuePair.Create(key.Key, key.Value))]);

    /// <summary>The keys with what they stand for.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> With(string answer, string owner, string audience) =>
        [.. Keys.Select(key => KeyValuePair.Create(key.Key, key.Value switch { Answer => answer, Owner => owner, Audience => audience, _ => key.Value }))];
}
