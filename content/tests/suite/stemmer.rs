//! How well the Kazakh stemmer joins the forms of a word, on the tagged corpus of apertium-kaz (GPL-3, not kept here).

use std::collections::{BTreeMap, BTreeSet};

use kenes_content::{Lang, fold, stem_key};

/// Names the corpus: `corpus/kaz.tagged` of <https://github.com/apertium/apertium-kaz>.
const CORPUS: &str = "KAZ_TAGGED";

struct Token {
    surface: String,
    lemma: String,
    nominal: bool,
}

#[test]
#[ignore = "needs corpus/kaz.tagged of apertium-kaz: KAZ_TAGGED=… cargo test -p kenes-content stemmer -- --ignored --nocapture"]
fn forms_of_a_word_meet() {
    let path = std::env::var(CORPUS).expect(CORPUS);
    let tokens = tokens(&std::fs::read_to_string(path).expect("the corpus"));
    let share = |of: &dyn Fn(&&Token) -> bool| {
        let all: Vec<&Token> = tokens.iter().filter(of).collect();
        let met = all
            .iter()
            .filter(|token| stem(&token.lemma) == stem(&token.surface));
        100.0 * met.count() as f64 / all.len() as f64
    };
    let inflected = |token: &&Token| token.surface != token.lemma;
    println!(
        "tokens                  {:5.1} % of {}",
        share(&|_| true),
        tokens.len()
    );
    println!("inflected               {:5.1} %", share(&inflected));
    println!(
        "inflected nominals      {:5.1} %",
        share(&|token| inflected(token) && token.nominal)
    );
    let all = pairs(&tokens, |_| true);
    let nominal = pairs(&tokens, |token| token.nominal);
    println!("pairs of forms          {:5.1} % of {}", all.0, all.1);
    println!(
        "pairs of nominal forms  {:5.1} % of {}",
        nominal.0, nominal.1
    );
    let mut lemmas: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for token in &tokens {
        lemmas
            .entry(stem(&token.surface))
            .or_default()
            .insert(&token.lemma);
    }
    let per_token: usize = tokens
        .iter()
        .map(|token| lemmas[&stem(&token.surface)].len())
        .sum();
    println!(
        "lemmas to a key         {:5.2}",
        per_token as f64 / tokens.len() as f64
    );
    if std::env::var_os("SHOW").is_some() {
        let missed: BTreeSet<String> = tokens
            .iter()
            .filter(|token| stem(&token.lemma) != stem(&token.surface))
            .map(|token| {
                format!(
                    "{} {} | {} {}",
                    token.lemma,
                    token.surface,
                    stem(&token.lemma),
                    stem(&token.surface)
                )
            })
            .collect();
        missed.iter().for_each(|line| println!("{line}"));
    }
}

fn stem(word: &str) -> String {
    stem_key(&fold(word), Lang::Kk)
}

/// The share of pairs of different forms of one lemma that meet, and how many pairs there are.
fn pairs(tokens: &[Token], of: impl Fn(&Token) -> bool) -> (f64, usize) {
    let mut forms: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for token in tokens
        .iter()
        .filter(|token| of(token) && token.surface != token.lemma)
    {
        forms
            .entry(&token.lemma)
            .or_default()
            .insert(&token.surface);
    }
    let (mut met, mut count) = (0, 0);
    for forms in forms.values() {
        let keys: Vec<String> = forms.iter().map(|form| stem(form)).collect();
        for (one, first) in keys.iter().enumerate() {
            for second in &keys[one + 1..] {
                count += 1;
                met += usize::from(first == second);
            }
        }
    }
    (
        100.0 * f64::from(u32::try_from(met).unwrap_or(0)) / count as f64,
        count,
    )
}

/// Content words of `^surface/lemma<tag>…$`.
fn tokens(corpus: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    for line in corpus.lines() {
        let Some((surface, analysis)) = line
            .trim()
            .strip_prefix('^')
            .and_then(|line| line.strip_suffix('$'))
            .and_then(|line| line.split_once('/'))
        else {
            continue;
        };
        let Some((lemma, tags)) = analysis.split_once('<') else {
            continue;
        };
        let tag = tags.split('>').next().unwrap_or_default();
        let nominal = matches!(tag, "n" | "adj" | "np");
        if !(nominal || tag == "v") || lemma.contains(' ') || surface.contains([' ', '-']) {
            continue;
        }
        let lower = |text: &str| text.to_lowercase();
        tokens.push(Token {
            surface: lower(surface),
            lemma: lower(lemma),
            nominal,
        });
    }
    tokens
}
