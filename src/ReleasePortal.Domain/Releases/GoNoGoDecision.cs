using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Releases;

[Description("The go/no-go decision and the commit that was judged.")]
public sealed record GoNoGoDecision(
    Origin Origin,
    [Key("What was decided.")] Verdict Verdict,
    [Key("When.", Example = "2026-11-23T14:00:00Z", Happened = true)] Moment At,
    [Key("Who decided.", Example = "release-manager-1")] Ref<Person> By,
    [Key("The commit of this repository that was judged.", Example = "\"4f2c9ab\"", Pattern = "[0-9a-f]{7,64}", PatternWords = "7 to 64 hexadecimal digits in lower case")] string? Commit = null,
    [Key("The conditions of a conditional go, or the reasons of a no-go.")] string? Comment = null)
{
    /// <summary>Whether the release may go, if only under conditions.</summary>
    public bool IsGo => Verdict switch
    {
        Verdict.Go or Verdict.Conditional => true,
        Verdict.NoGo => false,
    };
}
