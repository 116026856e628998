using NodaTime;
using ReleasePortal.Cli.Asking;
using ReleasePortal.Cli.Editing;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Releases.Proposing;

namespace ReleasePortal.Cli.Beginning;

/// <summary>Parts that nearly every plan has: checks afterwards, criteria of the decision, messages. Each is a proposal that a person agrees to or puts in other words.</summary>
/// <param name="given">What the command line says, by the name of the option.</param>
/// <param name="desk">The records.</param>
/// <param name="interview">Where answers come from.</param>
internal sealed class UsualParts(Func<string, string?> given, EditingDesk desk, Interview interview)
{
    /// <param name="record">The plan.</param>
    /// <param name="title">What people call the release.</param>
    /// <param name="type">How it is governed.</param>
    /// <param name="start">When it starts.</param>
    public void Write(NewRecord record, string title, ReleaseType type, Instant start)
    {
        foreach (var part in ProposalQuestions.Parts.Where(part => part.IsAsked(desk.Records.Portal.Profile, type) && start - desk.Now >= part.Notice))
        {
            if (part.OwnerIn(desk.Records) is not { } owner)
                return;
            var answer = interview.Ask(new Question($"--{part.Name}", part.Words) { Given = given(part.Name), Standard = part.Usual?.Replace("{title}", title, StringComparison.Ordinal) });
            foreach (var item in part.Items)
                record.Add(part.Key.Split('.')[0], [.. item.With(answer, owner, desk.Records.Portal.Audiences[0]).Select(key => (key.Key, key.Value))]);
        }
    }
}
